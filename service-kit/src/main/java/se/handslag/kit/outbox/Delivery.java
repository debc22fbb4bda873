package se.handslag.kit.outbox;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
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

    static Delivery of(RelayedRow row, Future<RecordMetadata> answer) throws InterruptedException {
        try {
            answer.get();
            return new Acknowledged(row);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return isPoison(cause)
                    ? new Poison(row, cause.getClass().getSimpleName())
                    : new BrokerAway(row, cause);
        }
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
