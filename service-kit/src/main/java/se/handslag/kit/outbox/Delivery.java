package se.handslag.kit.outbox;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** What became of a row. */
sealed interface Delivery {
    RelayedRow row();

    /** The broker has it, on all replicas in sync. */
    record Acknowledged(RelayedRow row) implements Delivery {}

    /** The broker will never take it. */
    record Poison(RelayedRow row, String error) implements Delivery {}

    /** Nobody knows; it must be sent again. */
    record BrokerAway(RelayedRow row, Throwable cause) implements Delivery {}

    /** The broker's answer; {@code failure} is null if it has the row. */
    static Delivery of(RelayedRow row, Exception failure) {
        if (failure == null) {
            return new Acknowledged(row);
        }
        return isPoison(failure) ? new Poison(row, failure.getClass().getSimpleName()) : new BrokerAway(row, failure);
    }

    private static boolean isPoison(Throwable cause) {
        return switch (cause) {
            case RecordTooLargeException e -> true;
            case RecordBatchTooLargeException e -> true;
            case SerializationException e -> true;
            case InvalidTopicException e -> true;
            case InvalidRecordException e -> true;
            default -> false;
        };
    }
}
