package se.handslag.gateway.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How long records are kept, ISO 8601, counted in Swedish days. */
@ConfigMapping(prefix = "handslag.retention")
public interface RetentionConfig {
    /**
     * Delivery records, from the last delivery of their hand-off. Shorter than a hand-off can take, and a receiver would
     * not be told that it was recalled.
     */
    @WithDefault("P400D")
    Period deliveryRecords();

    /** Entries of the access log. */
    @WithDefault("P5Y")
    Period accessLog();

    /** How often what is too old is looked for. */
    @WithDefault("1h")
    Duration every();
}
