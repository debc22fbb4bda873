package se.handslag.intervention.participation.inregistration;

import java.util.List;
import se.handslag.intervention.intervention.PeriodProblem;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.InRegistrationRefusal;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when somebody cannot be registered in. */
public final class InRegistrationProblems {
    static final ProblemType ALREADY_RUNNING =
            new ProblemType("participation-already-running", 409, "The person is in the intervention already");
    static final ProblemType COUNT_ONLY =
            new ProblemType("intervention-is-count-only", 409, "The intervention counts, it registers nobody");
    static final ProblemType PARTICIPANT_CLOSED =
            new ProblemType("participant-closed", 409, "The participant is closed");
    static final ProblemType NO_FREE_PLACE = new ProblemType("no-free-place", 409, "Every place is taken or promised");
    static final ProblemType OTHERS_WAIT = new ProblemType("others-wait", 409, "Others wait for the place");
    static final ProblemType CONSENT_MISSING = new ProblemType("consent-missing", 422, "Consent is missing");

    private InRegistrationProblems() {}

    public static ProblemException noIntervention() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "Your agency carries out no such intervention.")
                .at("/interventionId", "No intervention of yours has this id.");
    }

    public static ProblemException noParticipant() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such participant: register it first.")
                .at("/participantId", "No participant has this id.");
    }

    public static ProblemException alreadyRunning() {
        return ProblemException.of(
                        ALREADY_RUNNING, "The person has a running participation here: register it out first.")
                .at("/participantId", "This person is in the intervention already.");
    }

    public static ProblemException invalid(List<Fault> faults) {
        List<FieldError> errors = faults.stream()
                .map(fault -> FieldError.at(fault.pointer(), fault.detail()))
                .toList();
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "Some of what is said cannot be so.", errors);
    }

    public static ProblemException refused(InRegistrationRefusal why) {
        return switch (why) {
            case COUNT_ONLY ->
                ProblemException.of(COUNT_ONLY, "Record how many took part, as a count of the intervention.")
                        .at("/interventionId", "This intervention is count-only.");
            case PARTICIPANT_IS_ANONYMOUS ->
                invalid(
                        "Nothing may lead to an anonymous participant: register it as anonymous.",
                        "/participantId",
                        "This participant is anonymous: use anonymous, without the id.");
            case PARTICIPANT_IS_CLOSED ->
                ProblemException.of(PARTICIPANT_CLOSED, "Nobody is responsible for the participant: reopen it first.")
                        .at("/participantId", "This participant is closed.");
            case CONSENT_MISSING ->
                ProblemException.of(CONSENT_MISSING, "A person is followed by written consent only; else anonymous.")
                        .at("/followUpConsentGivenOn", "Give the day of the written follow-up consent.");
            case CONSENT_IN_THE_FUTURE ->
                invalid("Consent is given before the registration.", "/followUpConsentGivenOn", "Today or earlier.");
            case STARTS_IN_THE_FUTURE ->
                invalid("A participation is registered when it has started.", "/startedOn", "Today or earlier.");
            case OUTSIDE_PERIOD ->
                ProblemException.of(PeriodProblem.OUTSIDE, "The intervention does not go on that day.")
                        .at("/startedOn", "A day from its first to its last.");
            case BUDGET_YEAR_OUTSIDE_PERIOD ->
                ProblemException.of(PeriodProblem.OUTSIDE, "The intervention does not go on in that year.")
                        .at("/anonymous/budgetYear", "A year from its first to its last.");
            case NO_FREE_PLACE ->
                ProblemException.of(NO_FREE_PLACE, "Put the person in the queue: a place is offered in turn.")
                        .at("/interventionId", "All its places are taken or promised.");
            case OTHERS_WAIT ->
                ProblemException.of(
                                OTHERS_WAIT,
                                "Offer the place in turn, or put the person in the queue and offer it out of turn, with the"
                                        + " reason.")
                        .at("/participantId", "It is the turn of somebody else.");
        };
    }

    private static ProblemException invalid(String detail, String pointer, String hint) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, detail).at(pointer, hint);
    }
}
