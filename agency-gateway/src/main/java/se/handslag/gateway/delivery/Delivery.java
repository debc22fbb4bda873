package se.handslag.gateway.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Runs this replica's delivery while the application runs. Alive as long as its thread is: it outlives every outage. */
@Liveness
@ApplicationScoped
class Delivery implements HealthCheck {
    private static final Duration STOP = Duration.ofSeconds(10);

    private final DeliveryConfig config;
    private final DeliveryLoop loop;
    private volatile Thread thread;

    Delivery(DeliveryConfig config, DeliverySessions sessions, DeliveryMetrics metrics) {
        this.config = config;
        this.loop = new DeliveryLoop(() -> sessions.of(config.instance()), config.parkedEvery(), metrics);
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("delivery").daemon().start(loop);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
        if (thread != null) {
            thread.join(STOP);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("delivery")
                .status(thread == null || thread.isAlive())
                .build();
    }
}
