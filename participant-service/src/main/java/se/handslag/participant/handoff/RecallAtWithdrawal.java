package se.handslag.participant.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.consent.WithdrawalEffect;
import se.handslag.participant.fact.Facts;

/** A hand-off cannot go on without the consent it rests on; responsibility stays with the giver (R3.3, T5). */
@ApplicationScoped
class RecallAtWithdrawal implements WithdrawalEffect {
    private final HandOffs handOffs;
    private final Consents consents;
    private final Facts facts;

    RecallAtWithdrawal(HandOffs handOffs, Consents consents, Facts facts) {
        this.handOffs = handOffs;
        this.consents = consents;
        this.facts = facts;
    }

    @Override
    public void endWhatRestsOn(Consent consent, Instant at) {
        handOffs.openOf(consent.participantId())
                .filter(handOff -> restsOn(handOff, consent, Stockholm.dayOf(at)))
                .map(handOff -> handOffs.lock(handOff.id()))
                .ifPresent(handOff -> facts.publish(
                        handOff.participantId(),
                        handOff.id(),
                        handOff.version() + 1,
                        at,
                        handOff.endForWithdrawnConsent(at)));
    }

    /** It names this consent; or this one renewed what it names, and nothing carries it without. */
    private boolean restsOn(HandOff handOff, Consent withdrawn, LocalDate today) {
        String giver = handOff.parties().giver();
        String receiver = handOff.parties().receiver();
        return handOff.consentId().equals(withdrawn.id())
                || (withdrawn.isForHandOff(giver, receiver)
                        && consents.carrying(handOff.participantId(), handOff.consentId(), giver, receiver, today)
                                .isEmpty());
    }
}
