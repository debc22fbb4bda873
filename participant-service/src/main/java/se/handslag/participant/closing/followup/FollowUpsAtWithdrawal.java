package se.handslag.participant.closing.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.ConsentKind;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.consent.WithdrawalEffect;
import se.handslag.participant.fact.Facts;

/** Who takes back the last consent to be followed is not asked any more: what was owed is answered, declined (R3.3). */
@ApplicationScoped
class FollowUpsAtWithdrawal implements WithdrawalEffect {
    private final FollowUps followUps;
    private final Consents consents;
    private final Facts facts;

    FollowUpsAtWithdrawal(FollowUps followUps, Consents consents, Facts facts) {
        this.followUps = followUps;
        this.consents = consents;
        this.facts = facts;
    }

    @Override
    public void endWhatRestsOn(Consent consent, Instant at) {
        if (consent.kind() != ConsentKind.FOLLOW_UP || consents.letsFollowUp(consent.participantId())) {
            return;
        }
        for (FollowUp owed : followUps.dueOf(consent.participantId())) {
            owed.answer(FollowUpAnswer.DECLINED, Optional.empty(), Stockholm.dayOf(at), at)
                    .ifPresent(fact -> facts.publish(owed.participantId(), owed.id(), owed.version() + 1, at, fact));
        }
    }
}
