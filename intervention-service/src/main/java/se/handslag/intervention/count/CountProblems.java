package se.handslag.intervention.count;

import se.handslag.intervention.intervention.PeriodProblem;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a count cannot be recorded. */
final class CountProblems {
    static final ProblemType NOT_COUNT_ONLY =
            new ProblemType("not-count-only", 409, "The intervention registers persons");

    private CountProblems() {}

    static ProblemException noIntervention() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such intervention.");
    }

    static ProblemException noCount() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "The intervention has no such count.");
    }

    static ProblemException notPermitted() {
        return ProblemException.of(
                ProblemTypes.NOT_PERMITTED, "Only an intervention manager of the association records its counts.");
    }

    static ProblemException refused(CountRefusal why) {
        return switch (why) {
            case NOT_COUNT_ONLY ->
                ProblemException.of(NOT_COUNT_ONLY, "This intervention registers participations, one for each person.");
            case IN_THE_FUTURE ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "Nobody can be counted before the day has come.")
                        .at("/occurredOn", "Today or earlier.");
            case OUTSIDE_PERIOD ->
                ProblemException.of(PeriodProblem.OUTSIDE, "The intervention does not go on that day.")
                        .at("/occurredOn", "A day from its first to its last.");
        };
    }
}
