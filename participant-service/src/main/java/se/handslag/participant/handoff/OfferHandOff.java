package se.handslag.participant.handoff;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.id.Ids;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** The responsible agency offers a participant to another (R2.2, R2.3), on a consent that allows telling it (R3.1). */
@UseCase
public class OfferHandOff {
    private final Participants participants;
    private final Consents consents;
    private final HandOffs handOffs;
    private final Outbox outbox;
    private final Clock clock;

    OfferHandOff(Participants participants, Consents consents, HandOffs handOffs, Outbox outbox, Clock clock) {
        this.participants = participants;
        this.consents = consents;
        this.handOffs = handOffs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Offers on behalf of this agency. */
    public HandOffResult offer(String agency, Offer offer) {
        Optional<Refusal> no = participants
                .lock(offer.participantId())
                .map(participant -> refusal(agency, offer, participant))
                .orElse(Optional.of(Refusal.NOT_FOUND));
        return no.<HandOffResult>map(HandOffResult.Refused::new).orElseGet(() -> make(agency, offer));
    }

    private Optional<Refusal> refusal(String agency, Offer offer, Participant participant) {
        if (!participant.isAnsweredForBy(agency)) {
            boolean party = participant.history().stream()
                    .anyMatch(held -> held.agency().equals(agency));
            return Optional.of(party ? Refusal.NOT_RESPONSIBLE : Refusal.NOT_FOUND);
        }
        if (agency.equals(offer.receivingAgency())) {
            return Optional.of(Refusal.RECEIVER_IS_GIVER);
        }
        if (handOffs.openOf(participant.id()).isPresent()) {
            return Optional.of(Refusal.ALREADY_OPEN);
        }
        Optional<Consent> consent = consents.of(participant.id(), offer.consentId());
        boolean allowed = consent.filter(it -> it.allows(agency, offer.receivingAgency(), Stockholm.today(clock)))
                .isPresent();
        return allowed ? Optional.empty() : Optional.of(Refusal.NO_CONSENT_IN_FORCE);
    }

    private HandOffResult make(String agency, Offer offer) {
        Instant now = clock.instant();
        HandOff handOff = HandOff.offer(Ids.next(), offer, agency, now);
        handOffs.persistAndFlush(handOff);
        outbox.publish(OutgoingEvent.of(
                handOff.offered(),
                handOff.id(),
                handOff.version(),
                offer.participantId().toString(),
                clock));
        return new HandOffResult.Done(handOff);
    }
}
