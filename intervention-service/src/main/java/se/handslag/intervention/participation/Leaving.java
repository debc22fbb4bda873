package se.handslag.intervention.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.intervention.codelist.CodeList;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.question.Answers;

/**
 * An out-registration as asked for (R2.8, R5.6).
 *
 * @param endedOn the last day in the intervention
 * @param next of the code list next-step
 * @param after empty if nothing more is asked
 * @param answers to the association's own questions
 */
public record Leaving(
        LocalDate endedOn, ExitReason reason, Optional<String> next, Optional<Situation> after, Answers answers) {
    private static final String CLOSING = "CLOSING";

    /** Of one whom the association asked nothing more. */
    public Leaving(LocalDate endedOn, ExitReason reason, Optional<String> next, Optional<Situation> after) {
        this(endedOn, reason, next, after, Answers.NONE);
    }

    /** Of one who took back the consent to be followed; what the agency has left to do is to close the case. */
    static Leaving forWithdrawnConsent(LocalDate day) {
        return new Leaving(day, ExitReason.CONSENT_WITHDRAWN, Optional.of(CLOSING), Optional.empty());
    }

    /** Every code in it, with its place in the request's body. */
    public List<Coded> codes() {
        List<Coded> codes = new ArrayList<>();
        codes.add(new Coded("/exitReason", CodeList.EXIT_REASON, reason.code()));
        next.ifPresent(code -> codes.add(new Coded("/next", CodeList.NEXT_STEP, code)));
        after.ifPresent(situation -> codes.addAll(situation.codes("/after")));
        return codes;
    }

    /** What is missing or too much, whatever participation it is for. */
    public Optional<OutRegistrationRefusal> refusal() {
        if (reason.voids()) {
            return next.isPresent() || after.isPresent() || !answers.none()
                    ? Optional.of(OutRegistrationRefusal.NOTHING_AFTER_A_MISTAKE)
                    : Optional.empty();
        }
        if (next.isEmpty()) {
            return Optional.of(OutRegistrationRefusal.NEXT_MISSING);
        }
        return after.isEmpty() && reason.asksForSituation()
                ? Optional.of(OutRegistrationRefusal.SITUATION_MISSING)
                : Optional.empty();
    }
}
