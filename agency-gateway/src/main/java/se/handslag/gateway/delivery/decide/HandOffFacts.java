package se.handslag.gateway.delivery.decide;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.kit.contract.participants.HandOffAccepted;
import se.handslag.kit.contract.participants.HandOffDeclined;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.contract.participants.HandOffRecalled;
import se.handslag.kit.contract.participants.HandOffTakenOver;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;

/** Reads each hand-off event as a {@link HandOffFact}. */
final class HandOffFacts {
    private static final Map<String, Function<ReceivedEvent, HandOffFact>> READERS = Map.of(
            Contracts.typeOf(HandOffOffered.class), event -> of(event.as(HandOffOffered.class)),
            Contracts.typeOf(HandOffAccepted.class), event -> of(event.as(HandOffAccepted.class)),
            Contracts.typeOf(HandOffTakenOver.class), event -> of(event.as(HandOffTakenOver.class)),
            Contracts.typeOf(HandOffDeclined.class), event -> of(event.as(HandOffDeclined.class)),
            Contracts.typeOf(HandOffRecalled.class), event -> of(event.as(HandOffRecalled.class)));

    private HandOffFacts() {}

    /** Empty if the event is not about a hand-off. */
    static Optional<HandOffFact> of(ReceivedEvent event) {
        return Optional.ofNullable(READERS.get(event.type())).map(reader -> reader.apply(event));
    }

    private static HandOffFact of(HandOffOffered e) {
        return new HandOffFact(
                e.handOffId(),
                e.participantId(),
                e.givingAgency(),
                e.receivingAgency(),
                e.receivingUnitId(),
                e.consentId(),
                "OFFERED",
                e.offeredAt(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static HandOffFact of(HandOffAccepted e) {
        return new HandOffFact(
                e.handOffId(),
                e.participantId(),
                e.givingAgency(),
                e.receivingAgency(),
                e.receivingUnitId(),
                e.consentId(),
                "ACCEPTED",
                e.acceptedAt(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(e.firstContactPlannedOn()),
                Optional.empty());
    }

    private static HandOffFact of(HandOffTakenOver e) {
        return new HandOffFact(
                e.handOffId(),
                e.participantId(),
                e.givingAgency(),
                e.receivingAgency(),
                e.receivingUnitId(),
                e.consentId(),
                "TAKEN_OVER",
                e.takenOverAt(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(e.firstContactOn()));
    }

    private static HandOffFact of(HandOffDeclined e) {
        return new HandOffFact(
                e.handOffId(),
                e.participantId(),
                e.givingAgency(),
                e.receivingAgency(),
                e.receivingUnitId(),
                e.consentId(),
                "DECLINED",
                e.declinedAt(),
                Optional.of(e.reason()),
                e.suggestedAgency(),
                Optional.empty(),
                Optional.empty());
    }

    private static HandOffFact of(HandOffRecalled e) {
        return new HandOffFact(
                e.handOffId(),
                e.participantId(),
                e.givingAgency(),
                e.receivingAgency(),
                e.receivingUnitId(),
                e.consentId(),
                HandOffFact.RECALLED,
                e.recalledAt(),
                Optional.of(e.reason()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
