package se.handslag.kit.event;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import se.handslag.kit.id.Ids;

/**
 * A fact that happened, ready for the outbox.
 *
 * @param subject id or code of the aggregate that the fact is about
 * @param sequence the aggregate's version after the fact, 0 or more
 * @param partitionKey the Kafka key: facts with the same key reach every reader in the order they were published
 * @param time when it happened
 */
public record OutgoingEvent(UUID id, EventData data, String subject, long sequence, String partitionKey, Instant time) {

    public OutgoingEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(partitionKey, "partitionKey");
        Objects.requireNonNull(time, "time");
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence is negative");
        }
    }

    /** A fact of this moment about an aggregate with a UUID. */
    public static OutgoingEvent of(EventData data, UUID subject, long sequence, String partitionKey, Clock clock) {
        return of(data, subject.toString(), sequence, partitionKey, clock);
    }

    /** A fact of this moment about an aggregate with a code. */
    public static OutgoingEvent of(EventData data, String subject, long sequence, String partitionKey, Clock clock) {
        return new OutgoingEvent(Ids.next(), data, subject, sequence, partitionKey, clock.instant());
    }
}
