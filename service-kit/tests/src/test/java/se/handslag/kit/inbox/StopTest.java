package se.handslag.kit.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.fixture.events.Effects;
import se.handslag.kit.fixture.events.Facts;
import se.handslag.kit.fixture.events.Trouble;
import se.handslag.kit.id.Ids;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.TopicWriter;

/** A stop in the middle of a batch that a real channel delivered. Has an application of its own, which it breaks. */
@QuarkusTest
@TestProfile(StopTest.OfItsOwn.class)
class StopTest {
    private static final String GROUP = "stopped-service";

    @Inject
    InboxEffect effect;

    @Inject
    Parking parking;

    @Inject
    InboxSql database;

    @Inject
    Stopping stopping;

    @Inject
    ParkedRecords parked;

    @Inject
    Effects effects;

    @Inject
    Trouble trouble;

    @Inject
    SmallRyeHealthReporter health;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final UUID person = Ids.next();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Test
    void whatFailsBecauseTheServiceStopsIsReadAgainByTheNextStart() throws InterruptedException {
        OutgoingEvent first = Facts.handled(person, 1);
        OutgoingEvent second = Facts.handled(person, 2);
        trouble.during(first.id(), this::loseThePersistenceUnit);
        try (TopicWriter writer = new TopicWriter()) {
            writer.write(first);
            arrived.await();
            writer.write(second);
        }
        stopping.begin(new ShutdownEvent());
        stopped.countDown();
        await().until(() -> health.getLiveness().isDown());

        assertEquals(List.of(), effects.of(person));
        assertTrue(parked.list(10_000).stream()
                .noneMatch(
                        record -> record.key().filter(person.toString()::equals).isPresent()));

        trouble.heal(first.id());
        new Inbox(effect, parking, database, new Stopping()).consume(whatTheGroupReadsNext());
        assertEquals(List.of(1L, 2L), effects.of(person));
    }

    private void loseThePersistenceUnit() {
        arrived.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("EntityManagerFactory is closed");
    }

    /** From the offset that the group committed, or from the beginning if it never did: as the channel is set. */
    private ConsumerRecords<String, byte[]> whatTheGroupReadsNext() {
        int partition;
        try (TopicReader reader = new TopicReader(Topics.PARTICIPANTS)) {
            partition = reader.awaitKey(person.toString(), 2).getLast().partition();
        }
        TopicPartition own = new TopicPartition(Topics.PARTICIPANTS, partition);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        GROUP,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            OffsetAndMetadata committed = consumer.committed(Set.of(own)).get(own);
            consumer.assign(Set.of(own));
            consumer.seek(own, committed == null ? 0 : committed.offset());
            return consumer.poll(Duration.ofSeconds(10));
        }
    }

    /** A consumer group that no other test shares. */
    public static final class OfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.application.name", GROUP);
        }
    }
}
