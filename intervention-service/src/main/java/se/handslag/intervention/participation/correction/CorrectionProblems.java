package se.handslag.intervention.participation.correction;

import java.util.List;
import se.handslag.intervention.intervention.PeriodProblem;
import se.handslag.intervention.participation.CorrectionRefusal;
import se.handslag.intervention.participation.Fault;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a participation cannot be corrected. */
final class CorrectionProblems {
    private static final ProblemType VOID = new ProblemType("participation-void", 409, "The participation is void");
    private static final ProblemType ANONYMOUS = new ProblemType(
            "anonymous-participation-not-corrected", 409, "An anonymous participation is not corrected");
    private static final ProblemType STILL_RUNNING =
            new ProblemType("participation-still-running", 409, "The participation has not ended");
    private static final ProblemType WITHDRAWN =
            new ProblemType("participation-consent-withdrawn", 409, "Consent was withdrawn");
    private static final ProblemType CONSENT_MISSING = new ProblemType("consent-missing", 422, "Consent is missing");

    private CorrectionProblems() {}

    static ProblemException unknown() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such participation in your interventions.");
    }

    static ProblemException invalid(List<Fault> faults) {
        List<FieldError> errors = faults.stream()
                .map(fault -> FieldError.at(fault.pointer(), fault.detail()))
                .toList();
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "Some of what is said cannot be so.", errors);
    }

    static ProblemException refused(CorrectionRefusal why) {
        return switch (why) {
            case VOID -> ProblemException.of(VOID, "It was a mistake and counts nowhere: register the right one in.");
            case ANONYMOUS ->
                ProblemException.of(ANONYMOUS, "Void it by WRONGLY_REGISTERED, and register another one in.");
            case STILL_RUNNING -> ProblemException.of(STILL_RUNNING, "Register it out first.");
            case CONSENT_WITHDRAWN ->
                ProblemException.of(WITHDRAWN, "Who took back the consent is asked nothing more: the end stays.");
            case NOTHING_CORRECTED -> invalid("It says what is recorded already.", "", "Nothing differs.");
            case IS_A_MISTAKE ->
                invalid("A mistake is no correction: register it out.", "/exitReason", "Not WRONGLY_REGISTERED.");
            case CONSENT_MISSING ->
                ProblemException.of(CONSENT_MISSING, "A person is followed by written consent only.")
                        .at("/followUpConsentGivenOn", "Give the day of the written follow-up consent.");
            case CONSENT_IN_THE_FUTURE ->
                invalid("Consent was given before.", "/followUpConsentGivenOn", "Today or earlier.");
            case STARTS_IN_THE_FUTURE ->
                invalid("Nobody has started before the day has come.", "/startedOn", "Today or earlier.");
            case STARTS_AFTER_END ->
                invalid("Nobody starts after they left.", "/startedOn", "The last day or earlier.");
            case ENDS_BEFORE_START ->
                invalid("Nobody leaves before they came.", "/endedOn", "The day of the start or later.");
            case ENDS_IN_THE_FUTURE ->
                invalid("Nobody has left before the day has come.", "/endedOn", "Today or earlier.");
            case OUTSIDE_PERIOD ->
                ProblemException.of(PeriodProblem.OUTSIDE, "The intervention does not go on that day.");
            case NEXT_MISSING -> invalid("Nobody leaves without what comes next.", "/next", "A code of next-step.");
            case SITUATION_MISSING ->
                invalid("Say what the person does and lives on after.", "/after", "The situation in the week after.");
        };
    }

    private static ProblemException invalid(String detail, String pointer, String hint) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, detail).at(pointer, hint);
    }
}
