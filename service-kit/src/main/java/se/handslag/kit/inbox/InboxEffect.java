package se.handslag.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import se.handslag.kit.event.BrokenEvent;
import se.handslag.kit.event.CloudEvents;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;

/** What records do to the database, all in the running transaction: seen ids, effects and parked records. */
@ApplicationScoped
class InboxEffect {
    private final Handlers handlers;
    private final SeenEvents seen;
    private final Parking parking;

    InboxEffect(Handlers handlers, SeenEvents seen, Parking parking) {
        this.handlers = handlers;
        this.seen = seen;
        this.parking = parking;
    }

    /** Applies records in their order; parks those that nobody can read, and those behind parked ones. */
    void apply(List<ConsumerRecord<String, byte[]>> records) {
        Set<RecordKey> blocked = parking.blockedKeys(records);
        Map<ConsumerRecord<String, byte[]>, ReceivedEvent> wanted = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (blocked.contains(RecordKey.of(record))) {
                parking.parkBehind(record);
                continue;
            }
            try {
                ReceivedEvent event = read(record.topic(), record.headers(), record.value());
                if (handlers.wants(record.topic(), event.type())) {
                    wanted.put(record, event);
                }
            } catch (BrokenEvent e) {
                parking.park(record, e.getMessage(), 1);
                RecordKey.of(record).ordered().ifPresent(blocked::add);
            }
        }
        Set<UUID> fresh = seen.remember(wanted.values());
        wanted.forEach((record, event) -> applyIfFresh(record.topic(), event, fresh));
    }

    /** Applies one record that was parked, if it has not taken effect by another delivery. */
    void applyParked(String topic, Headers headers, byte[] value) {
        ReceivedEvent event = read(topic, headers, value);
        if (handlers.wants(topic, event.type())) {
            applyIfFresh(topic, event, seen.remember(List.of(event)));
        }
    }

    private void applyIfFresh(String topic, ReceivedEvent event, Set<UUID> fresh) {
        // Removed, so that a second delivery in the same batch finds nothing left to do.
        if (fresh.remove(event.id())) {
            handlers.handle(topic, event);
        }
    }

    private ReceivedEvent read(String topic, Headers headers, byte[] value) {
        ReceivedEvent event = CloudEvents.read(headers, value);
        if (!Contracts.typesOn(topic).contains(event.type())) {
            throw new BrokenEvent("unknown type");
        }
        return event;
    }
}
