package se.handslag.intervention.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a programme cannot be registered or changed. */
final class ProgrammeProblems {
    static final ProblemType ALREADY_REGISTERED =
            new ProblemType("programme-already-registered", 409, "The programme is already registered");
    static final ProblemType UNKNOWN_ASSOCIATION =
            new ProblemType("unknown-association", 400, "The association is not registered");
    static final ProblemType HAS_INTERVENTIONS =
            new ProblemType("association-has-interventions", 409, "The association has interventions in the programme");

    private ProgrammeProblems() {}

    static ProblemException notFound() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such programme.");
    }

    static ProblemException notPermitted() {
        return ProblemException.of(
                ProblemTypes.NOT_PERMITTED,
                "Only an administrator of one of its associations registers and changes a programme.");
    }

    static ProblemException alreadyRegistered() {
        return ProblemException.of(ALREADY_REGISTERED, "There is a programme with this code: read it instead.")
                .at("/code", "This code is taken.");
    }

    static ProblemException unknown(List<String> given, Set<String> codes) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (codes.contains(given.get(i))) {
                errors.add(FieldError.at("/associations/" + i, "No association has this code."));
            }
        }
        return ProblemException.of(UNKNOWN_ASSOCIATION, "Register the associations first.", errors);
    }

    static ProblemException hasInterventions() {
        return ProblemException.of(
                        HAS_INTERVENTIONS, "An association that has interventions in the programme stays in it.")
                .at("/associations", "An association with interventions in the programme is missing.");
    }

    static ProblemException refused(ProgrammeRefusal why) {
        return switch (why) {
            case ENDS_BEFORE_START ->
                invalid(
                        "The last day lies before the first.",
                        "/endsOn",
                        "The first day or later; leave it out if it is open.");
            case ESF_WITHOUT_TOTAL ->
                invalid("What ESF pays is a part of the total.", "/totalKronor", "Give the total too.");
            case ESF_ABOVE_TOTAL ->
                invalid("What ESF pays is a part of the total.", "/esfKronor", "At most totalKronor.");
        };
    }

    private static ProblemException invalid(String detail, String pointer, String hint) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, detail).at(pointer, hint);
    }
}
