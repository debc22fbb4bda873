package se.handslag.kit.outbox;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.CloudEvents;
import se.handslag.kit.event.Contract;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventJson;
import se.handslag.kit.event.HeaderJson;
import se.handslag.kit.event.OutgoingEvent;

/** An event as the outbox keeps it: everything Kafka needs, serialised where the fact was made. */
record OutboxRow(UUID eventId, String topic, String partitionKey, String headers, String payload) {

    static OutboxRow of(OutgoingEvent event, String source, Optional<String> traceParent) {
        Contract contract = Contracts.of(event.data().getClass());
        return new OutboxRow(
                event.id(),
                contract.topic(),
                event.partitionKey(),
                HeaderJson.write(CloudEvents.headers(event, contract, source, traceParent)),
                EventJson.write(event.data()));
    }
}
