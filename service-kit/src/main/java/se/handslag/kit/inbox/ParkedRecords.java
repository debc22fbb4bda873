package se.handslag.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.handslag.kit.event.HeaderJson;

/**
 * The records that could not take effect yet: visible, counted ({@code handslag_inbox_parked}) and tried again, the
 * first of each key only, so that order holds.
 */
@ApplicationScoped
public class ParkedRecords {
    private static final Logger LOG = Logger.getLogger(ParkedRecords.class);
    private static final int AT_A_TIME = 200;

    private final ParkedTable table;
    private final InboxEffect effect;
    private final Clock clock;
    private final Stopping stopping;
    private volatile int count;

    ParkedRecords(ParkedTable table, InboxEffect effect, Clock clock, Stopping stopping, MeterRegistry metrics) {
        this.table = table;
        this.effect = effect;
        this.clock = clock;
        this.stopping = stopping;
        metrics.gauge("handslag.inbox.parked", this, parked -> parked.count);
    }

    /** The oldest parked records. */
    public List<ParkedRecord> list(int limit) {
        return page(0, 0, limit);
    }

    /** By id, from the one after this on. */
    List<ParkedRecord> page(long after, int offset, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> table.list(after, offset, limit));
    }

    /** The record, if it is still parked. */
    Optional<ParkedRecord> find(long id) {
        return page(id - 1, 0, 1).stream().filter(found -> found.id() == id).findFirst();
    }

    /** Makes one record due at once, whatever its plan; false if there is none with this id. */
    public boolean retry(long id) {
        boolean found = QuarkusTransaction.requiringNew().call(() -> table.makeDue(id, clock.instant()));
        retryDue();
        return found;
    }

    /** Tries every key whose first record is due, and what waits behind it until one fails. */
    @Scheduled(
            every = "{handslag.inbox.retry}",
            delayed = "{handslag.inbox.retry}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void retryDue() {
        boolean progress = true;
        while (progress) {
            List<Long> due = QuarkusTransaction.requiringNew().call(() -> table.due(clock.instant(), AT_A_TIME));
            progress = due.stream().filter(this::succeeds).count() > 0;
        }
        count = QuarkusTransaction.requiringNew().call(table::count);
    }

    private boolean succeeds(long id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> apply(id));
        } catch (RuntimeException e) {
            if (stopping.hasBegun()) {
                return false;
            }
            QuarkusTransaction.requiringNew().run(() -> plan(id, Failures.code(e)));
            return false;
        }
    }

    private boolean apply(long id) {
        return table.lock(id)
                .map(locked -> {
                    effect.applyParked(locked.record().topic(), HeaderJson.read(locked.headers()), locked.value());
                    table.delete(id);
                    return true;
                })
                .orElse(false);
    }

    /** If the database is away, this throws too: the plan stays as it was, and the next round tries again. */
    private void plan(long id, String error) {
        table.lock(id).map(LockedRecord::record).ifPresent(parked -> {
            int attempts = parked.attempts() + 1;
            LOG.warnf("still parked %s, offset %d, attempt %d: %s", parked.topic(), parked.offset(), attempts, error);
            table.failedAgain(id, error, attempts, RetryPlan.next(clock.instant(), attempts));
        });
    }
}
