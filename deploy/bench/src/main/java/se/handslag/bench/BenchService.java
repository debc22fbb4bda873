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

/** participant-service as it is packaged, in a process of its own, on a durable PostgreSQL and a real Kafka. */
final class BenchService implements AutoCloseable {
    static final String DATABASE = "participant";
    private static final String NAME = "participant-service";
    private static final Duration READY = Duration.ofMinutes(3);

    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final ChildProcess process;
    private final int port = FreePort.any();

    /** Starts all three in this folder; the service's own migrations make the database. */
    BenchService(Path folder, TokenKey key) throws IOException {
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
        postgres.provide(DATABASE);
        kafka = KafkaServer.builder().start();
        Topics.DOMAIN.forEach(topic -> kafka.createTopic(topic, 1));
        int management = FreePort.any();
        process = ChildProcess.start(
                NAME,
                List.of(ChildProcess.java(), "-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-jar", jar()),
                environment(key, management),
                folder.resolve("run/" + NAME + ".pid"),
                folder.resolve(NAME + ".log"));
        try (var probe = new HttpProbe("http://127.0.0.1:" + management + "/q/health/ready")) {
            process.await(READY, probe);
        }
    }

    private Map<String, String> environment(TokenKey key, int management) {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(management)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(DATABASE)),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", DATABASE),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "none"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", key.publicKey()),
                Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", TokenKey.ISSUER),
                Map.entry("HANDSLAG_KEYS_IDENTITY", Keyset.aead(random())),
                Map.entry("HANDSLAG_KEYS_LOOKUP", secret()),
                Map.entry("HANDSLAG_KEYS_REFERENCE", secret()),
                Map.entry("HANDSLAG_KEYS_IDEMPOTENCY", secret()),
                // What was loaded has the levels that the deadlines give; nothing is to be lifted meanwhile.
                Map.entry("HANDSLAG_DEADLINES_LOOK_EVERY", "12h"));
    }

    private static String jar() {
        Path jar = ProjectRoot.find().resolve(NAME).resolve("target/quarkus-app/quarkus-run.jar");
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
