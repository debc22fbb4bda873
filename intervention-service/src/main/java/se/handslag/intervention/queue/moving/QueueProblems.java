package se.handslag.intervention.queue.moving;

import java.util.List;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.queue.QueueRefusal;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a wait cannot begin or move. */
final class QueueProblems {
    static final ProblemType ALREADY_WAITING =
            new ProblemType("already-in-queue", 409, "The person waits for the intervention already");
    static final ProblemType ALREADY_RUNNING =
            new ProblemType("participation-already-running", 409, "The person is in the intervention already");
    static final ProblemType COUNT_ONLY =
            new ProblemType("intervention-is-count-only", 409, "The intervention counts, it registers nobody");
    static final ProblemType PARTICIPANT_CLOSED =
            new ProblemType("participant-closed", 409, "The participant is closed");
    static final ProblemType CONSENT_MISSING = new ProblemType("consent-missing", 422, "Consent is missing");
    static final ProblemType NO_FREE_PLACE = new ProblemType("no-free-place", 409, "Every place is taken or promised");
    static final ProblemType NOBODY_WAITS = new ProblemType("nobody-waits", 409, "Nobody waits for a place");
    static final ProblemType PLACE_OFFERED =
            new ProblemType("place-offered-already", 409, "A place is offered already");
    static final ProblemType PLACE_ACCEPTED = new ProblemType("place-accepted", 409, "The person has accepted a place");
    static final ProblemType NOTHING_TO_ANSWER = new ProblemType("no-offer-to-answer", 409, "No place is offered");
    static final ProblemType QUEUE_LEFT = new ProblemType("queue-left", 409, "The person has left the queue");

    private QueueProblems() {}

    static ProblemException noIntervention() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "Your agency carries out no such intervention.");
    }

    static ProblemException noParticipant() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such participant: register it first.")
                .at("/participantId", "No participant has this id.");
    }

    static ProblemException noEntry() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such wait in your interventions.");
    }

    static ProblemException alreadyWaiting() {
        return ProblemException.of(ALREADY_WAITING, "A person waits once for an intervention.")
                .at("/participantId", "This person waits already.");
    }

    static ProblemException alreadyRunning() {
        return ProblemException.of(ALREADY_RUNNING, "Nobody waits for what they take part in.")
                .at("/participantId", "This person is in the intervention already.");
    }

    static ProblemException unlisted(List<Coded> codes) {
        return ProblemException.of(
                ProblemTypes.INVALID_REQUEST,
                "A code is in no list.",
                codes.stream()
                        .map(code -> FieldError.at(code.pointer(), code.hint()))
                        .toList());
    }

    static ProblemException refused(QueueRefusal why) {
        return switch (why) {
            case COUNT_ONLY ->
                ProblemException.of(COUNT_ONLY, "Nobody waits for an intervention that counts only.")
                        .at("/interventionId", "This intervention is count-only.");
            case PARTICIPANT_IS_ANONYMOUS ->
                invalid("/participantId", "Nothing may lead to an anonymous participant: they cannot be in a queue.");
            case PARTICIPANT_IS_CLOSED ->
                ProblemException.of(PARTICIPANT_CLOSED, "Nobody is responsible for the participant: reopen it first.")
                        .at("/participantId", "This participant is closed.");
            case CONSENT_MISSING ->
                ProblemException.of(CONSENT_MISSING, "A person is followed by written consent only, also in a queue.")
                        .at("/followUpConsentGivenOn", "Give the day of the written follow-up consent.");
            case CONSENT_IN_THE_FUTURE -> invalid("/followUpConsentGivenOn", "Today or earlier.");
            case JOINS_IN_THE_FUTURE -> invalid("/joinedOn", "Today or earlier.");
            case INTERVENTION_IS_OVER -> invalid("/joinedOn", "Not after the intervention's last day.");
            case NO_FREE_PLACE -> ProblemException.of(NO_FREE_PLACE, "A place is offered when one is free.");
            case NOBODY_WAITS -> ProblemException.of(NOBODY_WAITS, "Nobody waits here without an offer.");
            case OFFERED_ALREADY ->
                ProblemException.of(PLACE_OFFERED, "The offer stands until it is answered or the wait is ended.");
            case HAS_A_PLACE -> ProblemException.of(PLACE_ACCEPTED, "Register the person in when they start.");
            case ANSWER_BY_PASSED -> invalid("/answerBy", "Today or later.");
            case ANSWER_BY_TOO_FAR -> invalid("/answerBy", "At most 90 days from today: others wait.");
            case EXCEPTION_MISSING ->
                invalid("/turnException", "It is the turn of somebody else: say why, a code of turn-exception.");
            case NOBODY_PASSED_OVER -> invalid("/turnException", "It is the person's turn: leave it out.");
            case NOTHING_TO_ANSWER -> ProblemException.of(NOTHING_TO_ANSWER, "There is no offer that waits for it.");
            case WAITS_ON_MISSING -> invalid("/waitsOn", "With DECLINED: does the person go on waiting?");
            case WAITS_ON_WITH_YES -> invalid("/waitsOn", "With ACCEPTED leave it out.");
            case LEFT_ALREADY -> ProblemException.of(QUEUE_LEFT, "The wait has ended: register a new one.");
            case LEFT_BEFORE_JOINING -> invalid("/leftOn", "The day of joining or later.");
            case LEAVES_IN_THE_FUTURE -> invalid("/leftOn", "Today or earlier.");
            case REASON_IS_NOT_TOLD ->
                invalid("/exitReason", "This follows from an in-registration, an answer, a closing or a merge.");
        };
    }

    private static ProblemException invalid(String pointer, String hint) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "Some of what is said cannot be so.")
                .at(pointer, hint);
    }
}
