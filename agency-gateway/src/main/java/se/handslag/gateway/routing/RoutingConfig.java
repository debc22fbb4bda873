package se.handslag.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient and how generous the gateway is. */
@ConfigMapping(prefix = "handslag.routing")
public interface RoutingConfig {
    /** How long a client may take to send its body. */
    @WithDefault("10s")
    Duration bodyTimeout();

    /** How long a service may take to accept a connection. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may be silent before it answers, or between two parts of its answer. */
    @WithDefault("15s")
    Duration answerTimeout();

    /** Kept connections to each service. */
    @WithDefault("64")
    int connections();

    /** Requests that may wait for a connection; beyond, the gateway answers 503 at once. */
    @WithDefault("1000")
    int waiting();

    /** Of one client. */
    Rate rate();

    /** A token bucket. */
    interface Rate {
        /** Requests that it gets back each second. */
        @WithDefault("500")
        long perSecond();

        /** Requests that it may send at once after a pause. */
        @WithDefault("1000")
        long burst();
    }
}
