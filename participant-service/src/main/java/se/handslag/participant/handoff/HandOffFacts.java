package se.handslag.participant.handoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.HandOffAccepted;
import se.handslag.kit.contract.participants.HandOffDeclined;
import se.handslag.kit.contract.participants.HandOffExtended;
import se.handslag.kit.contract.participants.HandOffInformationProvided;
import se.handslag.kit.contract.participants.HandOffInformationRequested;
import se.handslag.kit.contract.participants.HandOffLifted;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.contract.participants.HandOffRecalled;
import se.handslag.kit.contract.participants.HandOffReceived;
import se.handslag.kit.contract.participants.HandOffReplanned;
import se.handslag.kit.contract.participants.HandOffTakenOver;
import se.handslag.kit.contract.participants.HandOffVoided;
import se.handslag.kit.contract.participants.HandOffWaitlisted;
import se.handslag.kit.event.EventData;
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.handoff.clock.LiftedTo;

/** What the moves of a hand-off say to the world: read off the hand-off right after the move, at that instant. */
public final class HandOffFacts {
    private final HandOff handOff;
    private final Instant at;

    HandOffFacts(HandOff handOff, Instant at) {
        this.handOff = handOff;
        this.at = at;
    }

    /** Of one that has just been offered. */
    public static HandOffOffered offered(HandOff h) {
        return new HandOffOffered(
                h.id(),
                h.participantId(),
                h.parties().giver(),
                h.parties().receiver(),
                h.consentId(),
                h.undoes(),
                h.course().ladder().dueAt(),
                h.offeredAt());
    }

    /** Of a move that has just been made. */
    EventData of(Act act) {
        return switch (act) {
            case Act.Acknowledge _ -> received();
            case Act.Ask ask -> informationRequested(ask.needs());
            case Act.Answer _ -> informationProvided();
            case Act.Waitlist waitlist -> waitlisted(waitlist.reason());
            case Act.Accept _ -> accepted();
            case Act.Replan replan -> replanned(replan);
            case Act.TakeOver _ -> takenOver();
            case Act.Decline _ -> declined();
            case Act.Recall _ -> recalled();
            case Act.Void _ -> voided();
        };
    }

    private EventData received() {
        return new HandOffReceived(id(), participant(), giver(), receiver(), consent(), dueAt(), at);
    }

    private EventData informationRequested(List<String> needs) {
        return new HandOffInformationRequested(id(), participant(), giver(), receiver(), consent(), needs, dueAt(), at);
    }

    private EventData informationProvided() {
        return new HandOffInformationProvided(id(), participant(), giver(), receiver(), consent(), dueAt(), at);
    }

    private EventData waitlisted(String reason) {
        return new HandOffWaitlisted(
                id(),
                participant(),
                giver(),
                receiver(),
                consent(),
                reason,
                handOff.reviewOn().orElseThrow(),
                dueAt(),
                at);
    }

    private EventData accepted() {
        return new HandOffAccepted(
                id(), participant(), giver(), receiver(), consent(), contact().plannedOn(), dueAt(), at);
    }

    private EventData replanned(Act.Replan replan) {
        return new HandOffReplanned(
                id(),
                participant(),
                giver(),
                receiver(),
                consent(),
                replan.reason(),
                replan.participantsOwn(),
                contact().plannedOn(),
                at);
    }

    private EventData takenOver() {
        return new HandOffTakenOver(
                id(), participant(), giver(), receiver(), consent(), contact().heldOn(), at);
    }

    private EventData declined() {
        return new HandOffDeclined(
                id(),
                participant(),
                giver(),
                receiver(),
                consent(),
                ending().reason(),
                Optional.ofNullable(ending().suggestedAgency()),
                at);
    }

    EventData recalled() {
        return new HandOffRecalled(
                id(),
                participant(),
                giver(),
                receiver(),
                consent(),
                ending().reason(),
                ending().by().name(),
                at);
    }

    private EventData voided() {
        return new HandOffVoided(id(), participant(), giver(), receiver(), consent(), at);
    }

    EventData extended(String reason) {
        return new HandOffExtended(
                id(),
                participant(),
                giver(),
                receiver(),
                consent(),
                handOff.state().name(),
                reason,
                dueAt(),
                at);
    }

    EventData lifted(UUID carriedBy) {
        return new HandOffLifted(
                id(),
                participant(),
                giver(),
                receiver(),
                carriedBy,
                handOff.state().name(),
                handOff.course().level(),
                LiftedTo.at(handOff.course().level()).name(),
                handOff.state().onClock().orElseThrow().name(),
                dueAt(),
                at);
    }

    private Instant dueAt() {
        return handOff.course().ladder().dueAt();
    }

    private UUID id() {
        return handOff.id();
    }

    private UUID participant() {
        return handOff.participantId();
    }

    private String giver() {
        return handOff.parties().giver();
    }

    private String receiver() {
        return handOff.parties().receiver();
    }

    private UUID consent() {
        return handOff.consentId();
    }

    private FirstContact contact() {
        return handOff.firstContact().orElseThrow();
    }

    private Ending ending() {
        return handOff.ending().orElseThrow();
    }
}
