package se.handslag.participant.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.WithdrawalEffect;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** A hand-off cannot go on without the consent it rests on; responsibility stays with the giver (R3.3, T5). */
@ApplicationScoped
class RecallAtWithdrawal implements WithdrawalEffect {
    private final Participants participants;
    private final HandOffs handOffs;
    private final Facts facts;

    RecallAtWithdrawal(Participants participants, HandOffs handOffs, Facts facts) {
        this.participants = participants;
        this.handOffs = handOffs;
        this.facts = facts;
    }

    @Override
    public void endWhatRestsOn(Consent consent, Instant at) {
        handOffs.openOf(consent.participantId())
                .filter(handOff -> handOff.consentId().equals(consent.id()))
                .ifPresent(handOff -> recall(handOff, at));
    }

    private void recall(HandOff handOff, Instant at) {
        Participant participant = participants.findById(handOff.participantId());
        facts.publish(handOff, participant, List.of(handOff.endForWithdrawnConsent(at)));
    }
}
