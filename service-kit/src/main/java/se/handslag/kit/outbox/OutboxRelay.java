package se.handslag.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs a {@link Relay} in every replica; one of them is active. */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Relay relay;
    private final Thread thread;

    OutboxRelay(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "handslag.outbox.poll") Duration poll,
            @ConfigProperty(name = "handslag.outbox.batch") int batch,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        relay = new Relay(new RelaySettings(url, user, password.orElse(""), kafka, poll, batch, PATIENCE));
        thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(relay);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        relay.stop();
        if (!thread.join(GRACE)) {
            LOG.warn("the relay did not end in time; what it had in hand is sent again after the next start");
            thread.interrupt();
        }
    }

    /** True while this replica, of all of the service, carries events to Kafka. */
    public boolean isActive() {
        return relay.isActive();
    }
}
