package se.handslag.intervention.participation.inregistration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.participation.AnonymousEntry;
import se.handslag.intervention.participation.AnswerBody;
import se.handslag.intervention.participation.PersonEntry;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Which of its two shapes an in-registration has; 400 if it has neither or both. */
public sealed interface InRegistrationForm {
    /** Of a person. */
    record OfPerson(UUID participantId, PersonEntry entry) implements InRegistrationForm {}

    /** Of one who gave no consent. */
    record OfAnonymous(AnonymousEntry entry) implements InRegistrationForm {}

    /** The one that the body has. */
    static InRegistrationForm of(InRegistrationRequest body) {
        if ((body.participantId() == null) == (body.anonymous() == null)) {
            throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "An in-registration is of a person, or anonymous.")
                    .at("/participantId", "Give participantId or anonymous, one of the two.");
        }
        return body.anonymous() == null ? person(body) : anonymous(body);
    }

    private static OfPerson person(InRegistrationRequest body) {
        List<FieldError> missing = new ArrayList<>();
        require(body.startedOn(), "/startedOn", "Give the first day.", missing);
        require(body.referredBy(), "/referredBy", "Say who referred the person: a code of referrer.", missing);
        require(body.educationLevel(), "/educationLevel", "A code of education-level.", missing);
        require(body.before(), "/before", "Say what the person did and lived on before.", missing);
        if (!missing.isEmpty()) {
            throw ProblemException.of(
                    ProblemTypes.INVALID_REQUEST, "The in-registration of a person says more than this.", missing);
        }
        return new OfPerson(
                body.participantId(),
                new PersonEntry(
                        body.startedOn(),
                        body.referredBy(),
                        body.educationLevel(),
                        Optional.ofNullable(body.followUpConsentGivenOn()),
                        body.before().toSituation(),
                        AnswerBody.toAnswers(body.answers())));
    }

    private static OfAnonymous anonymous(InRegistrationRequest body) {
        List<FieldError> tooMuch = new ArrayList<>();
        refuse(body.startedOn(), "/startedOn", tooMuch);
        refuse(body.referredBy(), "/referredBy", tooMuch);
        refuse(body.educationLevel(), "/educationLevel", tooMuch);
        refuse(body.followUpConsentGivenOn(), "/followUpConsentGivenOn", tooMuch);
        refuse(body.before(), "/before", tooMuch);
        refuse(body.answers(), "/answers", tooMuch);
        if (!tooMuch.isEmpty()) {
            throw ProblemException.of(
                    ProblemTypes.INVALID_REQUEST,
                    "Without consent only sex and budget year are kept, so that nothing leads to the person.",
                    tooMuch);
        }
        return new OfAnonymous(body.anonymous().toEntry());
    }

    private static void require(Object given, String pointer, String hint, List<FieldError> errors) {
        if (given == null) {
            errors.add(FieldError.at(pointer, hint));
        }
    }

    private static void refuse(Object given, String pointer, List<FieldError> errors) {
        if (given != null) {
            errors.add(FieldError.at(pointer, "Leave it out."));
        }
    }
}
