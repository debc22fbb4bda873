package se.handslag.intervention.count;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.handslag.intervention.count.CountResult.Recorded;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;

/** Where counts are written: the row and its announcement, together. */
@ApplicationScoped
class CountLedger {
    private final PersonCounts counts;
    private final Outbox outbox;
    private final Clock clock;

    CountLedger(PersonCounts counts, Outbox outbox, Clock clock) {
        this.counts = counts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The intervention is the key, so that a correction never overtakes what it corrects. */
    Recorded keep(PersonCount count) {
        counts.persist(count);
        outbox.publish(OutgoingEvent.of(
                count.recorded(),
                count.id(),
                count.revision(),
                count.interventionId().toString(),
                clock));
        return new Recorded(count);
    }
}
