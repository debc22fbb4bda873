package se.handslag.outcome.fact;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
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
import se.handslag.outcome.story.Database;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Story;

/**
 * A rebuild reads years of events: they go in by the batch. The bound is low, for machines that do other things too; the
 * figure that was reached is logged.
 */
@QuarkusTest
class IngestRateTest {
    private static final Logger LOG = Logger.getLogger(IngestRateTest.class);
    private static final int PARTICIPATIONS = Integer.getInteger("handslag.test.ingest", 10_000);
    private static final long AT_LEAST_A_SECOND = 1_000;

    private final Database database;
    private final String broker;
    private final Story story = new Story().registered();

    IngestRateTest(Database database, @ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        this.database = database;
        this.broker = broker;
    }

    @Test
    void eventsGoInByTheBatch() throws SQLException {
        UUID rehab = story.intervention("Rehab", "af");
        for (int i = 0; i < PARTICIPATIONS; i++) {
            story.starts(rehab, "2018-02-01").ends("2018-03-01", Situations.jobseeker());
        }
        write(story.events());
        String ended = "select count(*) from end_fact where intervention_id = ?";
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> database.texts(ended, rehab).equals(List.of(Integer.toString(PARTICIPATIONS))));
        double rate = rate();
        assertTrue(rate >= AT_LEAST_A_SECOND, () -> rate + " events a second");
    }

    // What the broker refuses is missed in the end.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void write(List<OutgoingEvent> events) {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker, ProducerConfig.LINGER_MS_CONFIG, 20),
                new StringSerializer(),
                new ByteArraySerializer())) {
            events.forEach(event -> producer.send(TopicWriter.record(event)));
        }
    }

    /** From the first event of these that was taken in to the last. */
    private double rate() throws SQLException {
        String span = """
                select extract(epoch from max(seen_at) - min(seen_at)) from inbox_seen
                where seen_at >= (select min(seen_at) from inbox_seen where event_id = ?)
                """;
        UUID first = story.events().get(2).id();
        double seconds = Double.parseDouble(database.texts(span, first).getFirst());
        double rate = 2 * PARTICIPATIONS / seconds;
        LOG.infof("took in %d events, %.0f a second", 2 * PARTICIPATIONS, rate);
        return rate;
    }
}
