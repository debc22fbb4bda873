package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import se.handslag.kit.event.CloudEventHeaders;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.TopicReader;

/** What the delivery tests ask of Kafka and of the database. */
@ApplicationScoped
class DeliveryStories {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final DeliverySessions sessions;
    private final DeliveryMetrics metrics;
    private final DeliveryClients clients;
    private final DataSource database;

    DeliveryStories(DeliverySessions sessions, DeliveryMetrics metrics, DeliveryClients clients, DataSource database) {
        this.sessions = sessions;
        this.metrics = metrics;
        this.clients = clients;
        this.database = database;
    }

    /** An instance that runs until it is closed. */
    RunningDelivery running(String instance) {
        return new RunningDelivery(new DeliveryLoop(() -> sessions.of(instance), Duration.ofMillis(200), metrics));
    }

    /** Runs an instance until all that was told is decided. */
    void deliverAll() {
        try (RunningDelivery _ = running("all")) {
            awaitCaughtUp();
        }
    }

    /** Waits until delivery has committed everything that the topic holds now. */
    void awaitCaughtUp() {
        try (Admin admin = clients.admin()) {
            Map<TopicPartition, Long> ends = ends(admin);
            await().atMost(PATIENCE).until(() -> {
                Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(DeliveryClients.GROUP)
                        .partitionsToOffsetAndMetadata()
                        .get();
                return ends.entrySet().stream()
                        .allMatch(end -> end.getValue() == 0
                                || (done.get(end.getKey()) != null
                                        && done.get(end.getKey()).offset() >= end.getValue()));
            });
        }
    }

    /** An operator lets everything be read again. No instance may run. */
    void resetGroup() {
        try (Admin admin = clients.admin()) {
            Map<TopicPartition, OffsetAndMetadata> zero = new HashMap<>();
            ends(admin).keySet().forEach(partition -> zero.put(partition, new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(DeliveryClients.GROUP, zero).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin) {
        try {
            int partitions = admin.describeTopics(List.of(Topics.PARTICIPANTS))
                    .topicNameValues()
                    .get(Topics.PARTICIPANTS)
                    .get()
                    .partitions()
                    .size();
            Map<TopicPartition, Long> ends = new HashMap<>();
            for (int p = 0; p < partitions; p++) {
                TopicPartition partition = new TopicPartition(Topics.PARTICIPANTS, p);
                ends.put(
                        partition,
                        admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                                .partitionResult(partition)
                                .get()
                                .offset());
            }
            return ends;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that a client of this agency can read now. */
    List<ConsumerRecord<String, byte[]>> topicOf(String agency) {
        try (TopicReader reader = new TopicReader(Topics.ofAgency(agency))) {
            return reader.all();
        }
    }

    /** The types on an agency's topic, without what is the same in all. */
    List<String> toldTo(String agency) {
        return topicOf(agency).stream()
                .map(record -> header(record, CloudEventHeaders.TYPE)
                        .replace("se.handslag.handoff.", "")
                        .replace(".v1", ""))
                .toList();
    }

    void awaitTold(String agency, String... types) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(toldTo(agency)).containsExactly(types));
    }

    /** The parked records of a key, in order, by reason. */
    List<String> parked(String key) {
        return strings("select reason from delivery_parked where record_key = ? order by record_offset", key);
    }

    void awaitParked(String key, String... reasons) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(parked(key)).containsExactly(reasons));
    }

    List<String> strings(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
