package se.handslag.gateway.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this replica delivers. */
@ConfigMapping(prefix = "handslag.delivery")
public interface DeliveryConfig {
    /** Whether it does. */
    @WithDefault("true")
    boolean enabled();

    /**
     * A name no other running replica has; the same after a restart if possible, as the broker then ends at once what a
     * crash left open.
     */
    String instance();

    /** Records decided and delivered together. */
    @WithDefault("500")
    int batchSize();

    /** How long agencies may have to wait for what comes after the open transaction of a replica that vanished. */
    @WithDefault("30s")
    Duration transactionTimeout();

    /** After how long without a sign of life a replica's partitions are given to another. */
    @WithDefault("10s")
    Duration sessionTimeout();

    /** How often parked records are looked at. */
    @WithDefault("1s")
    Duration parkedEvery();
}
