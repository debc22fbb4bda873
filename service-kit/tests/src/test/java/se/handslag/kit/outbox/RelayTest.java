package se.handslag.kit.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayTest {
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMillis(200);

    @TempDir
    private static Path data;

    private static RelayBench bench;

    private String topic;
    private TopicTail tail;

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
        tail = new TopicTail(bench.kafka.bootstrapServers(), topic);
    }

    @AfterEach
    void stopRelays() throws InterruptedException {
        tail.close();
        bench.stopRelays();
    }

    @Test
    void carriesEverythingOnceInOrderPerKeyAndLeavesNothingBehind() throws SQLException {
        bench.startRelay(NEVER);
        for (int round = 0; round < 20; round++) {
            int base = round * 10;
            for (String key : List.of("a", "b", "c")) {
                bench.publish(IntStream.range(base, base + 10)
                        .mapToObj(i -> row(key, Integer.toString(i)))
                        .toArray(RelayedRow[]::new));
            }
        }
        await().until(() -> tail.arrived().size() >= 600);
        List<String> inOrder =
                IntStream.range(0, 200).mapToObj(Integer::toString).toList();
        for (String key : List.of("a", "b", "c")) {
            assertEquals(inOrder, tail.distinctOf(key));
        }
        await().until(() -> bench.count("true") == 0);
        assertEquals(600, tail.arrived().size());
    }

    @Test
    void aBellWakesItAtOnce() throws SQLException {
        Relay relay = bench.startRelay(NEVER);
        await().until(relay::isActive);
        bench.publish(row("a", "1"));
        await().until(() -> tail.arrived().equals(List.of("a=1")));
    }

    @Test
    void aLostBellCostsOnePoll() throws SQLException {
        Relay relay = bench.startRelay(SOON);
        await().until(relay::isActive);
        try (Connection connection = bench.connect()) {
            RelayBench.insert(connection, row("a", "1"));
        }
        await().until(() -> tail.arrived().equals(List.of("a=1")));
    }

    @Test
    void aRowThatCommitsLateIsNotPassedOver() throws SQLException {
        bench.startRelay(SOON);
        try (Connection late = bench.connect()) {
            late.setAutoCommit(false);
            RelayBench.insert(late, row("a", "late"));
            bench.publish(row("b", "early"));
            await().until(() -> tail.arrived().equals(List.of("b=early")));
            late.commit();
        }
        await().until(() -> tail.distinctOf("a").equals(List.of("late")));
    }

    @Test
    void oneOfManyIsActiveAndAnotherTakesOver() throws SQLException {
        Relay first = bench.startRelay(SOON);
        await().until(first::isActive);
        Relay second = bench.startRelay(SOON);
        bench.publish(row("a", "1"));
        await().until(() -> tail.arrived().equals(List.of("a=1")));
        assertTrue(!second.isActive());
        first.stop();
        await().until(second::isActive);
        bench.publish(row("a", "2"));
        await().until(() -> tail.arrived().equals(List.of("a=1", "a=2")));
    }

    @Test
    void aRelayWhoseSessionIsCutLosesItsPlaceAndTheWorkGoesOn() throws SQLException {
        Relay first = bench.startRelay(SOON);
        await().until(first::isActive);
        bench.startRelay(SOON);
        bench.execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted");
        bench.publish(row("a", "1"));
        await().until(() -> tail.arrived().equals(List.of("a=1")));
    }

    private RelayedRow row(String key, String value) {
        return new RelayedRow(0, topic, key, "{}", value);
    }
}
