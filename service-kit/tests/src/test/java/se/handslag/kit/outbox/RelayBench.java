package se.handslag.kit.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.handslag.local.servers.FreePort;
import se.handslag.local.servers.KafkaServer;
import se.handslag.local.servers.PostgresServer;

/** A real PostgreSQL with an outbox and a real Kafka, which tests may stop and start, and relays between them. */
final class RelayBench {
    private static final String DATABASE = "outbox";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path data;
    private final int port = FreePort.any();
    private final List<Relay> relays = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    final KafkaServer kafka = KafkaServer.builder().start();
    private PostgresServer postgres;

    RelayBench(Path data) throws SQLException {
        this.data = data;
        startPostgres();
        postgres.provide(DATABASE);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(migration());
        }
    }

    void startPostgres() {
        postgres = PostgresServer.builder().dataDirectory(data).port(port).start();
    }

    void stopPostgres() {
        postgres.stop();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(DATABASE), DATABASE, "");
    }

    /** A new topic with two partitions. */
    String topic() {
        String topic = "t-" + UUID.randomUUID();
        kafka.createTopic(topic, 2);
        return topic;
    }

    Relay startRelay(Duration poll) {
        Relay relay = new Relay(new RelaySettings(
                postgres.jdbcUrl(DATABASE),
                DATABASE,
                "",
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                poll,
                100,
                PATIENCE));
        relays.add(relay);
        threads.add(Thread.ofPlatform().start(relay));
        return relay;
    }

    /** Writes rows in one transaction and rings the bell with it. */
    void publish(RelayedRow... rows) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            insert(connection, rows);
            try (Statement statement = connection.createStatement()) {
                statement.execute("notify " + RelaySession.CHANNEL);
            }
            connection.commit();
        }
    }

    static void insert(Connection connection, RelayedRow... rows) throws SQLException {
        String sql =
                "insert into outbox (event_id, topic, partition_key, headers, payload) values (?, ?, ?, ?::jsonb, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            for (RelayedRow row : rows) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, row.topic());
                insert.setString(3, row.partitionKey());
                insert.setString(4, row.headers());
                insert.setString(5, row.payload());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    int count(String where) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from outbox where " + where)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void stopRelays() throws InterruptedException {
        relays.forEach(Relay::stop);
        for (Thread thread : threads) {
            thread.join();
        }
        relays.clear();
        threads.clear();
    }

    void stopServers() throws InterruptedException {
        stopRelays();
        kafka.close();
        stopPostgres();
    }

    private static String migration() {
        try (InputStream in = RelayBench.class.getResourceAsStream("/db/kit/V20261122_0101__outbox.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
