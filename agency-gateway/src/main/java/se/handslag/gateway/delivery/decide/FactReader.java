package se.handslag.gateway.delivery.decide;

import java.util.Map;
import java.util.Optional;
import se.handslag.kit.contract.participants.HandOffAccepted;
import se.handslag.kit.contract.participants.HandOffDeclined;
import se.handslag.kit.contract.participants.HandOffInformationProvided;
import se.handslag.kit.contract.participants.HandOffInformationRequested;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.contract.participants.HandOffRecalled;
import se.handslag.kit.contract.participants.HandOffReceived;
import se.handslag.kit.contract.participants.HandOffReplanned;
import se.handslag.kit.contract.participants.HandOffTakenOver;
import se.handslag.kit.contract.participants.HandOffVoided;
import se.handslag.kit.contract.participants.HandOffWaitlisted;
import se.handslag.kit.event.BrokenEvent;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.ReceivedEvent;

/** Reads what agencies are told of: hand-off events as a {@link HandOffFact}, the others as a {@link PlanStepFact}. */
final class FactReader {
    // Of the types that are not here the event itself says the state: it did not change.
    private static final Map<String, String> STATES = Map.ofEntries(
            entry(HandOffOffered.class, "OFFERED"),
            entry(HandOffReceived.class, "RECEIVED"),
            entry(HandOffInformationRequested.class, "INFO_REQUESTED"),
            entry(HandOffInformationProvided.class, "RECEIVED"),
            entry(HandOffWaitlisted.class, "WAITLISTED"),
            entry(HandOffAccepted.class, "ACCEPTED"),
            entry(HandOffReplanned.class, "ACCEPTED"),
            entry(HandOffTakenOver.class, "TAKEN_OVER"),
            entry(HandOffDeclined.class, "DECLINED"),
            entry(HandOffRecalled.class, HandOffFact.RECALLED),
            entry(HandOffVoided.class, HandOffFact.VOIDED));

    private FactReader() {}

    /** Empty if no agency is told of events of this type. */
    static Optional<Fact> of(ReceivedEvent event) {
        return PlanStepReader.of(event)
                .or(() -> Contracts.ofAgencyType(event.type()).map(_ -> handOff(event)));
    }

    private static HandOffFact handOff(ReceivedEvent event) {
        // All that its contract asks for must be there, also what no agency is told.
        event.as(Contracts.ofType(event.type()).orElseThrow().data());
        var details = event.as(HandOffFact.Details.class);
        String state = Optional.ofNullable(STATES.get(event.type()))
                .or(details::state)
                .orElseThrow(() -> new BrokenEvent("no state"));
        return new HandOffFact(event.as(HandOffFact.Between.class), state, event.time(), details);
    }

    private static Map.Entry<String, String> entry(Class<? extends EventData> type, String state) {
        return Map.entry(Contracts.typeOf(type), state);
    }
}
