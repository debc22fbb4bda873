package se.handslag.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The servers that everything else stands on. */
class ServersTest {

    @Test
    void durablePostgresSaysSoItselfAndKeepsItsDataOverARestart(@TempDir Path folder) throws SQLException {
        Path data = folder.resolve("postgresql");
        try (var postgres =
                PostgresServer.builder().durable(true).dataDirectory(data).start()) {
            assertEquals("on", ask(postgres, "show fsync"));
            assertEquals("on", ask(postgres, "show synchronous_commit"));
            assertEquals("terse", ask(postgres, "show log_error_verbosity"));
            assertEquals("127.0.0.1", ask(postgres, "show listen_addresses"));
            postgres.provide("participant");
        }
        try (var postgres = PostgresServer.builder().dataDirectory(data).start()) {
            assertEquals("off", ask(postgres, "show fsync"));
            assertEquals("participant", ask(postgres, "select datname from pg_database where datname = 'participant'"));
            postgres.provide("participant");
        }
    }

    @Test
    void aStoppedBrokerComesBackOnTheSamePortWithItsTopics() throws Exception {
        try (var kafka = KafkaServer.builder().start()) {
            String address = kafka.bootstrapServers();
            kafka.createTopic("handslag.participants.v1", 6);
            kafka.createTopic("handslag.participants.v1", 6);
            kafka.stop();
            kafka.restart();
            assertEquals(address, kafka.bootstrapServers());
            try (var admin = kafka.admin()) {
                assertEquals(
                        Set.of("handslag.participants.v1"),
                        admin.listTopics().names().get());
            }
            kafka.kill();
            kafka.restart();
            assertTrue(kafka.pid() > 0);
        }
    }

    private static String ask(PostgresServer postgres, String query) throws SQLException {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
