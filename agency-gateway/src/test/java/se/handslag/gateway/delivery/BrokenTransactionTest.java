package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

/** Whatever breaks between sending and committing, an agency sees a notice once or not yet, never twice. */
@QuarkusTest
class BrokenTransactionTest {
    @Inject
    DeliveryStories stories;

    @Inject
    DeliverySessions sessions;

    @Inject
    DeliveryClients clients;

    /** Stands for a process that is gone: nothing catches it, nothing is closed. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void anAbortShowsNothingAndTheNextTryShowsItOnce() {
        stories.deliverAll();
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.offers();
            Producer<String, byte[]> real = clients.producer("aborting");
            Producer<String, byte[]> aborting = interruptedBeforeCommit(real, () -> {
                real.flush();
                assertThat(stories.toldTo(story.receiver))
                        .as("sent, not committed")
                        .isEmpty();
                throw new KafkaException("the coordinator is away");
            });

            try (DeliverySession session = sessions.of(clients.consumer(), aborting)) {
                deliverUntilTold(session, story.receiver);
            }

            assertThat(stories.toldTo(story.receiver)).containsExactly("offered");
            assertThat(stories.toldTo(story.giver)).containsExactly("offered");
        }
    }

    @Test
    void aCrashBeforeTheCommitIsMadeGoodByTheNextSessionAndTheDeadOneIsFenced() {
        stories.deliverAll();
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.offers();
            Consumer<String, byte[]> consumer = clients.consumer();
            Producer<String, byte[]> dead = clients.producer("crashing");
            DeliverySession killed = sessions.of(consumer, interruptedBeforeCommit(dead, () -> {
                dead.flush();
                throw new Killed();
            }));

            assertThatThrownBy(() -> deliverUntilTold(killed, story.receiver)).isInstanceOf(Killed.class);
            consumer.close();
            try (RunningDelivery _ = stories.running("crashing")) {
                stories.awaitTold(story.receiver, "offered");
                stories.awaitTold(story.giver, "offered");
            }

            assertThatThrownBy(dead::commitTransaction).isInstanceOf(KafkaException.class);
            dead.close(Duration.ZERO);
            stories.deliverAll();
            assertThat(stories.toldTo(story.receiver)).containsExactly("offered");
        }
    }

    private static Producer<String, byte[]> interruptedBeforeCommit(
            Producer<String, byte[]> real, Interrupted.Mishap mishap) {
        @SuppressWarnings("unchecked")
        Class<Producer<String, byte[]>> type = (Class<Producer<String, byte[]>>) (Class<?>) Producer.class;
        return Interrupted.before(type, real, "commitTransaction", mishap);
    }

    private void deliverUntilTold(DeliverySession session, String agency) {
        session.open();
        for (int i = 0; i < 200 && stories.toldTo(agency).isEmpty(); i++) {
            session.deliver();
        }
    }
}
