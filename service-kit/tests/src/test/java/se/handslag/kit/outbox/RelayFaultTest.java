package se.handslag.kit.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayFaultTest {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private static Path data;

    private static RelayBench bench;

    private String topic;

    @BeforeAll
    static void startServers() throws SQLException {
        bench = new RelayBench(data.resolve("postgres"));
    }

    @AfterAll
    static void stopServers() throws InterruptedException {
        bench.stopServers();
    }

    @BeforeEach
    void newTopic() throws SQLException {
        bench.execute("delete from outbox");
        topic = bench.topic();
    }

    @AfterEach
    void stopRelays() throws InterruptedException {
        bench.stopRelays();
    }

    @Test
    void aBrokerThatIsAwayCostsTimeOnly() throws SQLException {
        Relay relay = bench.startRelay(POLL);
        await().until(relay::isActive);
        bench.kafka.stop();
        bench.publish(rows(0, 50));
        await().atMost(LIMIT).until(() -> !relay.isActive());
        assertEquals(100, bench.count("parked_at is null"));
        bench.kafka.restart();
        awaitInOrder(50);
    }

    @Test
    void aBrokerKilledInTheMiddleLosesAndReordersNothing() throws SQLException {
        bench.startRelay(POLL);
        bench.publish(rows(0, 1000));
        await().until(() -> bench.count("true") < 1900);
        bench.kafka.kill();
        bench.publish(rows(1000, 1100));
        bench.kafka.restart();
        awaitInOrder(1100);
    }

    @Test
    void aDatabaseThatRestartsCostsTimeOnly() throws SQLException {
        Relay relay = bench.startRelay(POLL);
        bench.publish(rows(0, 10));
        await().until(() -> bench.count("true") == 0);
        bench.stopPostgres();
        await().until(() -> !relay.isActive());
        bench.startPostgres();
        bench.publish(rows(10, 20));
        awaitInOrder(20);
    }

    @Test
    void aRowThatTheClientRefusesStopsItsOwnKeyOnly() throws SQLException {
        poisonStopsItsOwnKeyOnly("x".repeat(2_000_000));
    }

    @Test
    void aRowThatTheBrokerRefusesStopsItsOwnKeyOnly() throws SQLException, InterruptedException, ExecutionException {
        try (var admin = bench.kafka.admin()) {
            var limit = new AlterConfigOp(new ConfigEntry("max.message.bytes", "20000"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(limit)))
                    .all()
                    .get();
        }
        poisonStopsItsOwnKeyOnly("x".repeat(50_000));
    }

    @Test
    void aRowThatCannotBeReadStopsItsOwnKeyOnly() throws SQLException {
        bench.publish(new RelayedRow(0, topic, "a", "{\"nested\": {}}", "1"), row("a", "2"), row("b", "1"));
        bench.startRelay(POLL);
        try (TopicTail tail = new TopicTail(bench.kafka.bootstrapServers(), topic)) {
            await().until(() -> tail.arrived().equals(List.of("b=1")));
        }
        await().until(() -> bench.count("error = 'BrokenEvent'") == 1 && bench.count("true") == 2);
    }

    private void poisonStopsItsOwnKeyOnly(String tooLarge) throws SQLException {
        bench.publish(row("a", "1"), row("a", tooLarge), row("b", "1"), row("a", "3"), row("b", "2"), row("a", "4"));
        bench.startRelay(POLL);
        try (TopicTail tail = new TopicTail(bench.kafka.bootstrapServers(), topic)) {
            await().atMost(LIMIT).until(() -> tail.distinctOf("b").equals(List.of("1", "2")));
            await().atMost(LIMIT).until(() -> bench.count("true") == 3);
            assertEquals(1, bench.count("error = 'RecordTooLargeException'"));
            bench.publish(row("b", "3"), row("a", "5"));
            await().until(() -> tail.distinctOf("b").equals(List.of("1", "2", "3")));
            assertEquals(List.of("1"), tail.distinctOf("a"));
            bench.execute("update outbox set parked_at = null, error = null, payload = '2' where error is not null");
            await().until(() -> tail.distinctOf("a").equals(List.of("1", "2", "3", "4", "5")));
        }
    }

    private void awaitInOrder(int count) {
        List<String> inOrder =
                IntStream.range(0, count).mapToObj(Integer::toString).toList();
        try (TopicTail tail = new TopicTail(bench.kafka.bootstrapServers(), topic)) {
            await().atMost(LIMIT)
                    .until(() -> tail.distinctOf("a").size() >= count
                            && tail.distinctOf("b").size() >= count);
            assertEquals(inOrder, tail.distinctOf("a"));
            assertEquals(inOrder, tail.distinctOf("b"));
        }
        await().until(() -> bench.count("true") == 0);
    }

    private RelayedRow[] rows(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(i -> List.of(row("a", i.toString()), row("b", i.toString())).stream())
                .toArray(RelayedRow[]::new);
    }

    private RelayedRow row(String key, String value) {
        return new RelayedRow(0, topic, key, "{}", value);
    }
}
