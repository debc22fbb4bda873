package se.handslag.participant.handoff.offering;

import java.time.Clock;
import java.util.Optional;
import se.handslag.kit.id.Ids;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.deadline.DeadlineRulesStore;
import se.handslag.participant.deadline.DeadlineTerms;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffFacts;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.handoff.MoveRules;
import se.handslag.participant.handoff.Place;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.act.Offer;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** The responsible agency offers a participant to another (R2.2, R2.3), on a consent that allows telling it (R3.1). */
@UseCase
public class OfferHandOff {
    private final Participants participants;
    private final Consents consents;
    private final HandOffs handOffs;
    private final DeadlineRulesStore rules;
    private final HomeAssociation home;
    private final Facts facts;
    private final Clock clock;

    OfferHandOff(
            Participants participants,
            Consents consents,
            HandOffs handOffs,
            DeadlineRulesStore rules,
            HomeAssociation home,
            Facts facts,
            Clock clock) {
        this.participants = participants;
        this.consents = consents;
        this.handOffs = handOffs;
        this.rules = rules;
        this.home = home;
        this.facts = facts;
        this.clock = clock;
    }

    /** Offers on behalf of the giver; the home association's deadlines hold, and its coordinator is told last. */
    public HandOffResult offer(Actor giver, Offer offer) {
        Optional<Participant> found = participants.lock(offer.participantId());
        if (found.isEmpty()) {
            return new HandOffResult.Refused(Refusal.NOT_FOUND);
        }
        Participant participant = found.get();
        return refusal(giver.agency(), offer, participant)
                .<HandOffResult>map(HandOffResult.Refused::new)
                .orElseGet(() -> make(
                        giver.forUnitOf(participant),
                        offer,
                        new Place(participant.municipality(), home.of(participant))));
    }

    private Optional<Refusal> refusal(String agency, Offer offer, Participant participant) {
        if (!participant.isAnsweredForBy(agency)) {
            boolean party = participant.history().stream()
                    .anyMatch(held -> held.agency().equals(agency));
            return Optional.of(party ? Refusal.NOT_RESPONSIBLE : Refusal.NOT_FOUND);
        }
        if (participant.isAnonymous() && offer.receivingUnitId().isPresent()) {
            return Optional.of(Refusal.RECEIVING_UNIT_OF_ANONYMOUS);
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
        if (!allowed) {
            return Optional.of(Refusal.NO_CONSENT_IN_FORCE);
        }
        boolean undoesNothing = offer.undoes().isPresent()
                && handOffs.findByIdOptional(offer.undoes().get())
                        .filter(former -> MoveRules.isUndoing(offer, agency, former))
                        .isEmpty();
        return undoesNothing ? Optional.of(Refusal.NOTHING_TO_UNDO) : Optional.empty();
    }

    private HandOffResult make(Actor giver, Offer offer, Place place) {
        DeadlineTerms terms = rules.inForceFor(place.association());
        HandOff handOff = HandOff.offer(Ids.next(), offer, giver, place, terms, clock.instant());
        handOffs.persistAndFlush(handOff);
        facts.publish(
                offer.participantId(),
                handOff.id(),
                handOff.version(),
                handOff.offeredAt(),
                HandOffFacts.offered(handOff));
        return new HandOffResult.Done(handOff);
    }
}
