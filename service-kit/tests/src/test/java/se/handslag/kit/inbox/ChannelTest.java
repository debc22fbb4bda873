package se.handslag.kit.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.fixture.events.Effects;
import se.handslag.kit.fixture.events.Facts;
import se.handslag.kit.id.Ids;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.TopicWriter;

/** The kit's defaults of a channel. */
@QuarkusTest
class ChannelTest {
    @Inject
    Effects effects;

    @Inject
    SmallRyeHealthReporter health;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final UUID person = Ids.next();

    @Test
    void aBatchIsCommittedWhenItHasTakenEffect() {
        try (TopicWriter writer = new TopicWriter();
                TopicReader reader = new TopicReader(Topics.PARTICIPANTS);
                Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            writer.write(Facts.handled(person, 1));
            writer.write(Facts.handled(person, 2));
            int partition = reader.awaitKey(person.toString(), 2).getFirst().partition();
            await().until(() -> effects.of(person).equals(List.of(1L, 2L)));
            await().until(() -> committed(admin, new TopicPartition(Topics.PARTICIPANTS, partition)));
        }
    }

    @Test
    void theServiceIsReadyWithoutTheBroker() {
        String ready = health.getReadiness().getPayload().toString();
        assertTrue(ready.contains("Database"), ready);
        assertFalse(ready.contains("participants"), ready);
    }

    private static boolean committed(Admin admin, TopicPartition partition)
            throws ExecutionException, InterruptedException {
        var committed = admin.listConsumerGroupOffsets("fixture-service")
                .partitionsToOffsetAndMetadata()
                .get()
                .get(partition);
        long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                .partitionResult(partition)
                .get()
                .offset();
        return committed != null && committed.offset() == end;
    }
}
