package se.handslag.kit.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.fixture.events.Effects;
import se.handslag.kit.fixture.events.Facts;
import se.handslag.kit.id.Ids;

@QuarkusTest
class DatabaseAwayTest {
    @Inject
    Inbox inbox;

    @Inject
    ParkedRecords parked;

    @Inject
    Effects effects;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String database;

    private final UUID person = Ids.next();

    @AfterEach
    void letEverybodyIn() throws SQLException {
        asSuperuser("alter database " + database + " with allow_connections true");
    }

    @Test
    void theInboxWaitsAndNeitherParksNorLosesAnything() throws SQLException, InterruptedException {
        asSuperuser("alter database " + database + " with allow_connections false");
        asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
        Thread consumer = Thread.ofPlatform().start(() -> inbox.consume(Batch.of(Facts.handled(person, 1))));
        // Long enough for a failed try, the probe after it and the next try.
        assertFalse(consumer.join(java.time.Duration.ofSeconds(2)));
        letEverybodyIn();
        assertTrue(consumer.join(java.time.Duration.ofSeconds(20)));
        assertEquals(List.of(1L), effects.of(person));
        assertTrue(parked.list(10_000).stream()
                .noneMatch(
                        record -> record.key().filter(person.toString()::equals).isPresent()));
    }

    private void asSuperuser(String sql) throws SQLException {
        String maintenance = url.replace("/" + database, "/postgres");
        await().ignoreExceptions().until(() -> {
            try (var connection = DriverManager.getConnection(maintenance, "postgres", "");
                    var statement = connection.createStatement()) {
                statement.execute(sql);
                return true;
            }
        });
    }
}
