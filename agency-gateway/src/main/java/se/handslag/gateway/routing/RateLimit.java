package se.handslag.gateway.routing;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A token bucket for each client, so that one agency's system cannot starve the others. Each replica counts by itself.
 * Clients are those of verified tokens, so there are only as many buckets as the realm has clients.
 */
@ApplicationScoped
class RateLimit {
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final RoutingConfig.Rate rate;

    RateLimit(RoutingConfig config) {
        this.rate = config.rate();
    }

    /** Zero if the client may go on; else how long it should wait. */
    Duration waitOf(String client) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(client, unused -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
