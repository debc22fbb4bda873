package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** Delivery runs while the application does. */
@QuarkusTest
class DeliveryTest {
    @Inject
    DeliveryConfig config;

    @Inject
    DeliverySessions sessions;

    @Inject
    DeliveryMetrics metrics;

    @Inject
    DeliveryStories stories;

    @Test
    void itStartsAndStopsWithTheApplicationAndSaysWhetherItLives() throws InterruptedException {
        DeliveryConfig enabled = Interrupted.answering(DeliveryConfig.class, config, "enabled", true);
        Delivery delivery = new Delivery(enabled, sessions, metrics);
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.offers();

            delivery.start(new StartupEvent());
            stories.awaitTold(story.receiver, "offered");
            assertThat(delivery.call().getStatus()).isEqualTo(Status.UP);
        } finally {
            delivery.stop(new ShutdownEvent());
        }

        assertThat(delivery.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void whereItIsSwitchedOffNothingIsMissing() {
        assertThat(new Delivery(config, sessions, metrics).call().getStatus()).isEqualTo(Status.UP);
    }
}
