package se.handslag.gateway.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import se.handslag.gateway.delivery.decide.Decided;

/**
 * What to watch: a parked record means that some agency is not told, and somebody must look. There from the start, so
 * that an alarm on a missing figure means something.
 */
@Startup
@ApplicationScoped
class DeliveryMetrics {
    private final Counter delivered;
    private final Counter withheld;
    private final Counter failures;
    private final AtomicLong parked = new AtomicLong();
    private final AtomicLong behind = new AtomicLong();

    DeliveryMetrics(MeterRegistry registry) {
        delivered = Counter.builder("handslag.delivery.notices")
                .description("Notices delivered to agencies' topics")
                .register(registry);
        withheld = Counter.builder("handslag.delivery.withheld")
                .description("Notices that no rule granted")
                .register(registry);
        failures = Counter.builder("handslag.delivery.failures")
                .description("Aborted transactions and broken sessions; each is tried again")
                .register(registry);
        Gauge.builder("handslag.delivery.parked", parked, AtomicLong::doubleValue)
                .description(
                        "Records that wait because they, or one before them of the same person, cannot be delivered")
                .register(registry);
        Gauge.builder("handslag.delivery.lag", behind, AtomicLong::doubleValue)
                .description("Records of this replica's partitions that are not decided yet")
                .register(registry);
    }

    void count(Decided decided) {
        delivered.increment(decided.notices().size());
        withheld.increment(decided.withheld());
    }

    void countFailure() {
        failures.increment();
    }

    void parked(long records) {
        parked.set(records);
    }

    void behind(long records) {
        behind.set(records);
    }
}
