package se.handslag.participant.plan.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.WithdrawalEffect;

/** Who may no longer see the plan answers for nothing in it: its open steps go back to the responsible agency (R3.3). */
@ApplicationScoped
class ReturnStepsAtWithdrawal implements WithdrawalEffect {
    private static final String CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN";

    private final StepsWithoutBasis steps;

    ReturnStepsAtWithdrawal(StepsWithoutBasis steps) {
        this.steps = steps;
    }

    @Override
    public void endWhatRestsOn(Consent consent, Instant at) {
        steps.giveBack(consent.participantId(), CONSENT_WITHDRAWN, at);
    }
}
