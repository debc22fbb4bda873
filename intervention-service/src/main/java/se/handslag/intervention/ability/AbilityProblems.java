package se.handslag.intervention.ability;

import java.util.List;
import se.handslag.intervention.codelist.Coded;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when an assessment cannot be recorded. */
final class AbilityProblems {
    static final ProblemType ANONYMOUS =
            new ProblemType("participation-is-anonymous", 409, "An anonymous participation is not assessed");
    static final ProblemType VOID = new ProblemType("participation-void", 409, "The participation is void");
    static final ProblemType UNKNOWN_AGENCY = new ProblemType("unknown-agency", 400, "The agency is not registered");

    private AbilityProblems() {}

    static ProblemException unknown() {
        return ProblemException.of(
                ProblemTypes.NOT_FOUND, "There is no such participation or assessment in your interventions.");
    }

    static ProblemException unlisted(List<Coded> codes) {
        return ProblemException.of(
                ProblemTypes.INVALID_REQUEST,
                "A code is in no list.",
                codes.stream()
                        .map(code -> FieldError.at("/levels", code.hint()))
                        .toList());
    }

    static ProblemException refused(AbilityRefusal why) {
        return switch (why) {
            case ANONYMOUS ->
                ProblemException.of(ANONYMOUS, "Of it there are sex and budget year and nothing that leads anywhere.");
            case VOID -> ProblemException.of(VOID, "It was a mistake and counts nowhere.");
            case IN_THE_FUTURE -> invalid("Today or earlier.");
            case OUTSIDE_PARTICIPATION -> invalid("A day on which the person is in the intervention.");
            case UNKNOWN_AGENCY ->
                ProblemException.of(UNKNOWN_AGENCY, "A registered agency assesses.")
                        .at("/assessedBy", "No agency has this code.");
        };
    }

    private static ProblemException invalid(String hint) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "Some of what is said cannot be so.")
                .at("/assessedOn", hint);
    }
}
