package se.handslag.gateway.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.function.IntUnaryOperator;
import org.jboss.logging.Logger;
import se.handslag.kit.time.Stockholm;

/** Forgets what has been kept for long enough, in small transactions; several replicas may do it at once. */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int BATCH = 1_000;

    private final RetentionConfig config;
    private final ForgetDeliveryRecords deliveries;
    private final ForgetAccesses accesses;
    private final Clock clock;

    Retention(RetentionConfig config, ForgetDeliveryRecords deliveries, ForgetAccesses accesses, Clock clock) {
        this.config = config;
        this.deliveries = deliveries;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Scheduled(
            every = "${handslag.retention.every}",
            delayed = "${handslag.retention.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Instant oldDelivery = startOfDayBefore(config.deliveryRecords());
        Instant oldAccess = startOfDayBefore(config.accessLog());
        LOG.debugf(
                "forgot %d delivery records and %d accesses",
                untilDone(count -> deliveries.forget(oldDelivery, count)),
                untilDone(count -> accesses.forget(oldAccess, count)));
    }

    private static int untilDone(IntUnaryOperator forget) {
        int all = 0;
        int deleted;
        do {
            deleted = forget.applyAsInt(BATCH);
            all += deleted;
        } while (deleted == BATCH);
        return all;
    }

    private Instant startOfDayBefore(Period kept) {
        return Stockholm.today(clock).minus(kept).atStartOfDay(Stockholm.ZONE).toInstant();
    }
}
