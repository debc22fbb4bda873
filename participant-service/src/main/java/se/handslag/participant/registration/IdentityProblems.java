package se.handslag.participant.registration;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.identity.IdentityKind;

/** What a caller is told about identities, never with a value of the request (R4.4). */
public final class IdentityProblems {
    private static final ProblemType ALREADY_REGISTERED =
            new ProblemType("participant-already-registered", 409, "The person is a participant already");
    private static final ProblemType ANONYMOUS =
            new ProblemType("participant-anonymous", 409, "The participant is anonymous");
    private static final ProblemType INVALID_NUMBER =
            new ProblemType("invalid-personal-number", 400, "The personal number is not valid");
    private static final ProblemType ANONYMOUS_ONLY =
            new ProblemType("protected-identity-anonymous-only", 422, "The person is registered as anonymous only");

    private IdentityProblems() {}

    static ProblemException alreadyRegistered() {
        return ProblemException.of(
                ALREADY_REGISTERED,
                "A participant with this number is registered. If they were closed and come with a new need, POST the"
                        + " number to /reopenings. Otherwise ask the association's coordinator who is responsible.");
    }

    /** Another participant has the number that this one is to get. */
    public static ProblemException heldByAnother() {
        return ProblemException.of(
                ALREADY_REGISTERED,
                "Another participant has this number. If they are one person, propose to merge yours into it: POST the number to"
                        + " /participants/{participant-id}/merges.");
    }

    /** The act needs somebody with a name and a number. */
    public static ProblemException anonymous() {
        return ProblemException.of(
                ANONYMOUS, "An anonymous participant has no number, gets none, and cannot be merged.");
    }

    /** A unit tells where a person is. */
    public static ProblemException anonymousHasNoUnit() {
        return ProblemException.of(ANONYMOUS, "Of an anonymous participant no unit is kept.");
    }

    static ProblemException anonymousOnly() {
        return ProblemException.of(
                ANONYMOUS_ONLY,
                "Register the person as anonymous: kind ANONYMOUS with sex and budget year, without name, number and"
                        + " municipality.");
    }

    static ProblemException invalidNumber(IdentityKind kind, String pointer) {
        return ProblemException.of(
                        INVALID_NUMBER, "The date or the check digit is wrong, or the number is of another kind.")
                .at(pointer, "Give a valid number of the kind " + kind + ".");
    }

    /** None, or none of the caller's. */
    public static ProblemException notFound() {
        return ProblemException.of(
                ProblemTypes.NOT_FOUND, "There is no such participant, or your agency is not responsible for them.");
    }
}
