package se.handslag.intervention.participation.outregistration;

import java.util.List;
import se.handslag.intervention.intervention.PeriodProblem;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.OutRegistrationRefusal;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when somebody cannot be registered out. */
public final class OutRegistrationProblems {
    static final ProblemType ENDED_ALREADY =
            new ProblemType("participation-already-ended", 409, "The participation has ended");
    static final ProblemType VOID_ALREADY = new ProblemType("participation-void", 409, "The participation is void");
    static final ProblemType ANONYMOUS =
            new ProblemType("participation-is-anonymous", 409, "An anonymous participation has no end");

    private OutRegistrationProblems() {}

    public static ProblemException unknown() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such participation in your interventions.");
    }

    public static ProblemException invalid(List<Fault> faults) {
        List<FieldError> errors = faults.stream()
                .map(fault -> FieldError.at(fault.pointer(), fault.detail()))
                .toList();
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "Some of what is said cannot be so.", errors);
    }

    public static ProblemException refused(OutRegistrationRefusal why) {
        return switch (why) {
            case ENDED_ALREADY ->
                ProblemException.of(ENDED_ALREADY, "It was registered out before; WRONGLY_REGISTERED still voids it.");
            case VOID_ALREADY -> ProblemException.of(VOID_ALREADY, "It was a mistake and counts nowhere.");
            case ANONYMOUS_HAS_NO_END ->
                ProblemException.of(ANONYMOUS, "It is counted by its budget year; WRONGLY_REGISTERED still voids it.")
                        .at("/exitReason", "Only WRONGLY_REGISTERED.");
            case ENDS_BEFORE_START ->
                invalid("Nobody leaves before they came.", "/endedOn", "The day of the start or later.");
            case ENDS_IN_THE_FUTURE ->
                invalid("Nobody has left before the day has come.", "/endedOn", "Today or earlier.");
            case OUTSIDE_PERIOD ->
                ProblemException.of(PeriodProblem.OUTSIDE, "The intervention does not go on that day.")
                        .at("/endedOn", "A day from its first to its last.");
            case NEXT_MISSING -> invalid("Nobody leaves without what comes next.", "/next", "A code of next-step.");
            case SITUATION_MISSING ->
                invalid("Say what the person does and lives on now.", "/after", "The situation in the week after.");
            case NOTHING_AFTER_A_MISTAKE ->
                invalid(
                        "A mistake has nothing after it.",
                        "/exitReason",
                        "WRONGLY_REGISTERED, without next and after.");
        };
    }

    private static ProblemException invalid(String detail, String pointer, String hint) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, detail).at(pointer, hint);
    }
}
