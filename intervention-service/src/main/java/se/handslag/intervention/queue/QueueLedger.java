package se.handslag.intervention.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.handslag.intervention.queue.QueueOutcome.Moved;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;

/** Where waits are written: the row and its announcement, together. */
@ApplicationScoped
public class QueueLedger {
    private final QueueEntries entries;
    private final Outbox outbox;
    private final Clock clock;

    QueueLedger(QueueEntries entries, Outbox outbox, Clock clock) {
        this.entries = entries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A wait that has begun or moved. Facts about a person keep their order. */
    public QueueEntry keep(Moved moved) {
        QueueEntry entry = moved.entry();
        entries.persist(entry);
        // Written first: the version counts up with it, and the fact's sequence is the version after.
        entries.flush();
        outbox.publish(OutgoingEvent.of(
                moved.fact(), entry.id(), entry.version(), entry.participantId().toString(), clock));
        return entry;
    }
}
