package se.handslag.outcome.fact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** A rebuild reads years of events: they go in by the batch. The bound is low, for machines that do other things too. */
@QuarkusTest
class IngestRateTest {
    private static final Logger LOG = Logger.getLogger(IngestRateTest.class);
    private static final int PARTICIPATIONS = 10_000;
    private static final long AT_LEAST_A_SECOND = 1_000;

    private final Stage stage;
    private final String broker;
    private final Story story = new Story().registered();

    IngestRateTest(Stage stage, @ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        this.stage = stage;
        this.broker = broker;
    }

    @Test
    void eventsGoInByTheBatch() {
        UUID rehab = story.intervention("Rehab", "af");
        for (int i = 0; i < PARTICIPATIONS; i++) {
            story.starts(rehab, "2018-02-01").ends("2018-03-01", Situations.jobseeker());
        }
        List<OutgoingEvent> events = story.events();
        long start = System.nanoTime();
        write(events);
        stage.awaitSeen(events);
        long rate = events.size() * Duration.ofSeconds(1).toNanos() / (System.nanoTime() - start);
        LOG.infof("took in %d events, %d a second, writing them included", events.size(), rate);
        assertTrue(rate >= AT_LEAST_A_SECOND, () -> rate + " events a second");
    }

    // What the broker refuses is missed by awaitSeen.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void write(List<OutgoingEvent> events) {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker, ProducerConfig.LINGER_MS_CONFIG, 20),
                new StringSerializer(),
                new ByteArraySerializer())) {
            events.forEach(event -> producer.send(TopicWriter.record(event)));
        }
    }
}
