package se.handslag.participant.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.WithdrawalEffect;
import se.handslag.participant.fact.Facts;

/** A hand-off cannot go on without the consent it rests on; responsibility stays with the giver (R3.3, T5). */
@ApplicationScoped
class RecallAtWithdrawal implements WithdrawalEffect {
    private final HandOffs handOffs;
    private final Facts facts;

    RecallAtWithdrawal(HandOffs handOffs, Facts facts) {
        this.handOffs = handOffs;
        this.facts = facts;
    }

    @Override
    public void endWhatRestsOn(Consent consent, Instant at) {
        handOffs.openOf(consent.participantId())
                .filter(handOff -> handOff.consentId().equals(consent.id()))
                .map(handOff -> handOffs.lock(handOff.id()))
                .ifPresent(handOff -> facts.publish(
                        handOff.participantId(),
                        handOff.id(),
                        handOff.version() + 1,
                        at,
                        handOff.endForWithdrawnConsent(at)));
    }
}
