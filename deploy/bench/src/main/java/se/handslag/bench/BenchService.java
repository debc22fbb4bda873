package se.handslag.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import se.handslag.local.servers.ChildProcess;
import se.handslag.local.servers.FreePort;
import se.handslag.local.servers.HttpProbe;
import se.handslag.local.servers.KafkaServer;
import se.handslag.local.servers.PostgresServer;
import se.handslag.local.servers.ProjectRoot;
import se.handslag.local.stack.Topics;

/** A service as it is packaged, in a process of its own, on a durable PostgreSQL and a real Kafka. */
final class BenchService implements AutoCloseable {
    private static final Duration READY = Duration.ofMinutes(15);

    private final String name;
    private final Path folder;
    private final TokenKey key;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final int port = FreePort.any();
    private ChildProcess process;

    /**
     * Starts all three in this folder; the service's own migrations make the database.
     *
     * @param name of the module
     */
    BenchService(String name, Path folder, TokenKey key) throws IOException {
        this.name = name;
        this.folder = folder;
        this.key = key;
        postgres = PostgresServer.builder()
                .durable(true)
                .dataDirectory(folder.resolve("postgresql"))
                .setting("shared_buffers", "1GB")
                .setting("maintenance_work_mem", "512MB")
                .setting("max_wal_size", "8GB")
                // Loaded, and silent until the plans are asked for.
                .setting("shared_preload_libraries", "auto_explain")
                .setting("logging_collector", "on")
                .setting("log_directory", "plans")
                .setting("log_filename", "plans.log")
                .start();
        postgres.provide(database());
        kafka = KafkaServer.builder().start();
        Topics.DOMAIN.forEach(topic -> kafka.createTopic(topic, 1));
        process = start();
    }

    private ChildProcess start() throws IOException {
        int management = FreePort.any();
        ChildProcess started = ChildProcess.start(
                name,
                List.of(ChildProcess.java(), "-Xms768m", "-Xmx768m", "-XX:+UseSerialGC", "-jar", jar()),
                environment(management),
                folder.resolve("run/" + name + ".pid"),
                folder.resolve(name + ".log"));
        try (var probe = new HttpProbe("http://127.0.0.1:" + management + "/q/health/ready")) {
            started.await(READY, probe);
        }
        return started;
    }

    /** Stops the service and starts it again; database and topics stay. How long it took until it was ready. */
    Duration restart() throws IOException {
        process.stop();
        long start = System.nanoTime();
        process = start();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The service's database and its role: the module's name without its end. */
    String database() {
        return name.substring(0, name.indexOf('-'));
    }

    private Map<String, String> environment(int management) {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(management)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database())),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", database()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "none"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", key.publicKey()),
                Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", TokenKey.ISSUER),
                Map.entry("HANDSLAG_KEYS_IDENTITY", Keyset.aead(random())),
                Map.entry("HANDSLAG_KEYS_LOOKUP", secret()),
                Map.entry("HANDSLAG_KEYS_REFERENCE", secret()),
                Map.entry("HANDSLAG_KEYS_IDEMPOTENCY", secret()),
                // The most that can be asked: all years at once, as of any moment.
                Map.entry("HANDSLAG_REPORTS_CLOSED_YEARS", "none"),
                // What was loaded has the levels that the deadlines give; nothing is to be lifted meanwhile.
                Map.entry("HANDSLAG_DEADLINES_LOOK_EVERY", "12h"));
    }

    private String jar() {
        Path jar = ProjectRoot.find().resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing; ./handslag bench builds it");
        }
        return jar.toString();
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String secret() {
        return Base64.getEncoder().encodeToString(random());
    }

    PostgresServer postgres() {
        return postgres;
    }

    /** Ending in {@code /handslag/v1/}. */
    String api() {
        return "http://127.0.0.1:" + port + "/handslag/v1/";
    }

    @Override
    public void close() {
        process.stop();
        kafka.close();
        postgres.close();
    }
}
