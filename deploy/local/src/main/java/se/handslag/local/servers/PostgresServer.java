package se.handslag.local.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A real PostgreSQL on 127.0.0.1. It ends with this JVM. Connections from this machine are trusted: roles keep the
 * services apart, passwords would protect nothing here.
 */
public final class PostgresServer implements AutoCloseable {

    /** The role that may do everything. */
    public static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres postgres;
    private final Runnable atExit = this::stop;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static Builder builder() {
        return new Builder();
    }

    public int port() {
        return postgres.getPort();
    }

    /** The JDBC address of a database, without a user. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, "");
    }

    /** Makes the role {@code name} and a database of the same name that it owns, unless they exist. */
    public void provide(String name) {
        try (var connection = connect("postgres");
                var exists = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var statement = connection.createStatement()) {
            exists.setString(1, name);
            if (!exists.executeQuery().next()) {
                String quoted = statement.enquoteIdentifier(name, true);
                provideRole(connection, name);
                statement.execute("create database " + quoted + " owner " + quoted);
                statement.execute("revoke connect on database " + quoted + " from public");
            }
        } catch (SQLException e) {
            throw new ServerException("Could not provide database " + name, e);
        }
    }

    private static void provideRole(Connection connection, String name) throws SQLException {
        try (var exists = connection.prepareStatement("select 1 from pg_roles where rolname = ?");
                var statement = connection.createStatement()) {
            exists.setString(1, name);
            if (!exists.executeQuery().next()) {
                statement.execute("create role " + statement.enquoteIdentifier(name, true) + " login");
            }
        }
    }

    /** Drops a database with all that is in it; its role stays. */
    public void drop(String name) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + statement.enquoteIdentifier(name, true) + " with (force)");
        } catch (SQLException e) {
            throw new ServerException("Could not drop database " + name, e);
        }
    }

    /** Ends the server that a killed parent left running on this data directory; false if there is none. */
    public static boolean endOrphan(Path data) {
        return PostgresOrphan.end(data.toAbsolutePath());
    }

    /** Stops the server after rolling back what is open; a temporary data directory is deleted. */
    public void stop() {
        AtExit.remove(atExit);
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** What to start: without options, a throw-away server on a free port that trades durability for speed. */
    public static final class Builder {

        private final Map<String, String> settings = new LinkedHashMap<>();
        private Path data;
        private int port = FreePort.any();

        private Builder() {
            settings.put("listen_addresses", "127.0.0.1");
            settings.put("timezone", "UTC");
            settings.put("max_connections", "300");
            settings.put("shared_buffers", "64MB");
            // A detail of an error quotes the row at fault, which may be about a person.
            settings.put("log_error_verbosity", "terse");
            durable(false);
        }

        /** True: an acknowledged commit survives a crash (fsync and synchronous_commit on). */
        public Builder durable(boolean durable) {
            String value = durable ? "on" : "off";
            settings.put("fsync", value);
            settings.put("synchronous_commit", value);
            return this;
        }

        /** Keeps the data in this folder from one start to the next. */
        public Builder dataDirectory(Path folder) {
            data = folder.toAbsolutePath();
            return this;
        }

        public Builder port(int fixed) {
            port = fixed;
            return this;
        }

        /** A setting of postgresql.conf. */
        public Builder setting(String name, String value) {
            settings.put(name, value);
            return this;
        }

        /** Starts it; {@link ServerException} if it is not ready within 30 seconds. */
        public PostgresServer start() {
            var builder = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8");
            settings.forEach(builder::setServerConfig);
            if (data != null) {
                PostgresOrphan.end(data);
                builder.setDataDirectory(data).setCleanDataDirectory(false);
            }
            try {
                if (data != null) {
                    Files.createDirectories(data.getParent());
                }
                var server = new PostgresServer(builder.start());
                AtExit.add(server.atExit);
                return server;
            } catch (IOException | IllegalStateException e) {
                throw new ServerException("PostgreSQL did not start on port " + port + ": " + e.getMessage(), e);
            }
        }
    }
}
