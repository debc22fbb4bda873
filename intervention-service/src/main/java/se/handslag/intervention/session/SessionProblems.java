package se.handslag.intervention.session;

import java.util.List;
import se.handslag.intervention.intervention.PeriodProblem;
import se.handslag.intervention.participation.Fault;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a session or its attendance cannot be registered. */
final class SessionProblems {
    static final ProblemType COUNT_ONLY =
            new ProblemType("intervention-is-count-only", 409, "The intervention counts, it registers nobody");
    static final ProblemType NOT_HELD_YET = new ProblemType("session-not-held-yet", 409, "The session lies ahead");

    private SessionProblems() {}

    static ProblemException noIntervention() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "Your agency carries out no such intervention.");
    }

    static ProblemException noSession() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such session in your interventions.");
    }

    static ProblemException invalid(List<Fault> faults) {
        List<FieldError> errors = faults.stream()
                .map(fault -> FieldError.at(fault.pointer(), fault.detail()))
                .toList();
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "Some of what is said cannot be so.", errors);
    }

    static ProblemException refused(SessionRefusal why) {
        return switch (why) {
            case COUNT_ONLY -> ProblemException.of(COUNT_ONLY, "Its sessions are counted as occasions.");
            case ENDS_BEFORE_START ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "A session ends after it starts.")
                        .at("/endsAt", "Later than startsAt, on the same day.");
            case OUTSIDE_PERIOD ->
                ProblemException.of(PeriodProblem.OUTSIDE, "The intervention does not go on that day.")
                        .at("/heldOn", "A day from its first to its last.");
            case NOT_HELD_YET -> ProblemException.of(NOT_HELD_YET, "Nobody has been there before the day has come.");
        };
    }
}
