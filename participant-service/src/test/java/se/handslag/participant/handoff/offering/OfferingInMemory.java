package se.handslag.participant.handoff.offering;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.deadline.DeadlineRulesStore;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.act.Offer;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** Offering on stores without a database, in one association: for properties of the domain. */
public class OfferingInMemory {
    private final OfferHandOff offer;

    public OfferingInMemory(
            String association,
            Participants participants,
            Consents consents,
            HandOffs handOffs,
            DeadlineRulesStore rules,
            Facts facts,
            Clock clock) {
        offer = new OfferHandOff(participants, consents, handOffs, rules, everybodyLivesIn(association), facts, clock);
    }

    public HandOffResult offers(String giver, UUID participant, UUID consent, String receiver) {
        return offer.offer(
                Actor.system(giver), new Offer(participant, consent, receiver, Optional.empty(), Optional.empty()));
    }

    private static HomeAssociation everybodyLivesIn(String association) {
        return new HomeAssociation(null) {
            @Override
            Optional<String> of(Participant participant) {
                return Optional.of(association);
            }
        };
    }
}
