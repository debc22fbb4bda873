package se.handslag.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import se.handslag.local.servers.PostgresServer;

/**
 * A real PostgreSQL for every {@code @QuarkusTest} of a module, found without an annotation.
 *
 * <p>One server and one database for the whole test JVM: a test makes its own rows and never counts on an empty table.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {
    private static final String DATABASE_ARGUMENT = "database";
    private static final String DEFAULT_DATABASE = "handslag_test";

    private String database = DEFAULT_DATABASE;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault(DATABASE_ARGUMENT, DEFAULT_DATABASE);
    }

    @Override
    public Map<String, String> start() {
        String url = SharedServer.address("postgres." + database, this::startServer);
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", database);
    }

    @Override
    public void stop() {
        // The server ends with the test JVM: see SharedServer.
    }

    // Closed by its own shutdown hook.
    private String startServer() {
        PostgresServer server = PostgresServer.builder().start();
        server.provide(database);
        return server.jdbcUrl(database);
    }
}
