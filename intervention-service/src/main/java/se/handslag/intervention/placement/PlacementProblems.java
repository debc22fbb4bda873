package se.handslag.intervention.placement;

import java.util.List;
import java.util.regex.Pattern;
import se.handslag.intervention.codelist.Coded;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a placement cannot be registered or ended. */
final class PlacementProblems {
    static final ProblemType ANONYMOUS =
            new ProblemType("participation-is-anonymous", 409, "An anonymous participation has no placements");
    static final ProblemType VOID = new ProblemType("participation-void", 409, "The participation is void");
    static final ProblemType ENDED = new ProblemType("placement-already-ended", 409, "The placement has ended");
    private static final Pattern LIKE_A_PERSONAL_NUMBER = Pattern.compile("[0-9]{6}[-+ ]?[0-9]{4}");

    private PlacementProblems() {}

    static ProblemException unknown() {
        return ProblemException.of(
                ProblemTypes.NOT_FOUND, "There is no such participation or placement in your interventions.");
    }

    static ProblemException notAnOrganisation() {
        return invalid(
                "/organisationNumber",
                "An organisation's number: ten digits, the third at least 2. A personal number is none.");
    }

    /** The name, unless it holds what looks like a personal number (R4.4). */
    static String withoutNumbers(String employer) {
        if (LIKE_A_PERSONAL_NUMBER.matcher(employer).find()) {
            throw invalid("/employer", "The organisation's name, without numbers and persons.");
        }
        return employer;
    }

    static ProblemException unlisted(List<Coded> codes) {
        return ProblemException.of(
                ProblemTypes.INVALID_REQUEST,
                "A code is in no list.",
                codes.stream()
                        .map(code -> FieldError.at(code.pointer(), code.hint()))
                        .toList());
    }

    static ProblemException refused(PlacementRefusal why) {
        return switch (why) {
            case ANONYMOUS ->
                ProblemException.of(ANONYMOUS, "Of it there are sex and budget year and nothing that leads anywhere.");
            case VOID -> ProblemException.of(VOID, "It was a mistake and counts nowhere.");
            case OUTSIDE_PARTICIPATION -> invalid("/startsOn", "A day on which the person is in the intervention.");
            case ENDED_ALREADY -> ProblemException.of(ENDED, "Register another one if the person is there again.");
            case ENDS_BEFORE_START -> invalid("/endedOn", "The first day or later.");
            case ENDS_IN_THE_FUTURE -> invalid("/endedOn", "Today or earlier.");
        };
    }

    private static ProblemException invalid(String pointer, String hint) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "Some of what is said cannot be so.")
                .at(pointer, hint);
    }
}
