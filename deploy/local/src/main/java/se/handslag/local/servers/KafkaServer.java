package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** A real Kafka broker (KRaft) in a JVM of its own on 127.0.0.1. It ends with this JVM. */
public final class KafkaServer implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(2);

    private final Builder options;
    private final Path data;
    private ChildProcess process;

    private KafkaServer(Builder options, Path data) {
        this.options = options;
        this.data = data;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Where our own services connect, without authentication. */
    public String bootstrapServers() {
        return "127.0.0.1:" + options.port;
    }

    /** An admin client of the internal listener; the caller closes it. */
    public Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000));
    }

    /** Makes a topic with that many partitions, unless it exists. */
    public void createTopic(String topic, int partitions) {
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while making topic " + topic, e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new ServerException("Could not make topic " + topic, e);
            }
        }
    }

    /** Stops the broker; its data and ports stay its own. */
    public synchronized void stop() {
        process.stop();
    }

    /** Ends the broker as a crash would. */
    public synchronized void kill() {
        process.kill();
    }

    /** Starts the stopped broker again, on the same ports and data; returns when it answers. */
    public synchronized void restart() {
        if (process.isAlive()) {
            process.stop();
        }
        run();
    }

    /** The id of the broker's process. */
    public synchronized long pid() {
        return process.pid();
    }

    /** Stops the broker; temporary data is deleted. */
    @Override
    public synchronized void close() {
        process.stop();
        if (options.data == null) {
            TemporaryFolder.delete(data);
        }
    }

    private void run() {
        Path properties = data.resolve("server.properties");
        String text = new KafkaProperties(data, options.port, options.controllerPort, options.agencies()).text();
        try {
            Files.createDirectories(data);
            Files.writeString(properties, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChildProcess.endOrphan(data.resolve("pid"));
        if (!Files.exists(data.resolve("log/meta.properties"))) {
            format(properties);
        }
        process = ChildProcess.start(
                "Kafka", command("kafka.Kafka", properties.toString()), Map.of(), data.resolve("pid"), log());
        try (var admin = admin()) {
            process.await(READY, () -> answers(admin));
        } catch (ServerException e) {
            process.stop();
            throw e;
        }
    }

    private static boolean answers(Admin admin) {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(200, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }

    private void format(Path properties) {
        var command = command(
                "kafka.tools.StorageTool",
                "format",
                "--config",
                properties.toString(),
                "--cluster-id",
                "aGFuZHNsYWctbG9jYWwtMQ");
        try {
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new ServerException("Could not format Kafka's data directory; see " + log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while formatting Kafka's data directory", e);
        }
    }

    private Path log() {
        return options.log == null ? data.resolve("kafka.log") : options.log;
    }

    private List<String> command(String main, String... arguments) {
        Path home = ProjectRoot.serverFolder("kafka");
        var command = new ArrayList<String>(List.of(
                ChildProcess.java(),
                "-Xms64m",
                "-Xmx" + options.heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.resolve(main + ".jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Dlog4j2.configurationFile=" + ProjectRoot.find().resolve("deploy/local/kafka-log4j2.xml")));
        options.agencies()
                .ifPresent(listener ->
                        command.add("-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + listener.jwksUrl()));
        command.addAll(List.of("-cp", home.resolve("lib") + "/*", main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What to start: without options, a throw-away broker on free ports. */
    public static final class Builder {

        private Path data;
        private Path log;
        private int port = FreePort.any();
        private int controllerPort = FreePort.any();
        private String heap = "256m";
        private AgenciesListener agencies;

        private Builder() {}

        /** Keeps the data in this folder from one start to the next. */
        public Builder dataDirectory(Path folder) {
            data = folder.toAbsolutePath();
            return this;
        }

        /** The log file; without it, kafka.log beside the data. */
        public Builder log(Path file) {
            log = file.toAbsolutePath();
            return this;
        }

        public Builder port(int fixed) {
            port = fixed;
            return this;
        }

        public Builder controllerPort(int fixed) {
            controllerPort = fixed;
            return this;
        }

        /** The largest heap, as java's -Xmx takes it. */
        public Builder heap(String size) {
            heap = size;
            return this;
        }

        /** Opens the door for agencies; the issuer must answer when the broker starts. */
        public Builder agencies(AgenciesListener listener) {
            agencies = listener;
            return this;
        }

        private Optional<AgenciesListener> agencies() {
            return Optional.ofNullable(agencies);
        }

        /** Starts it; {@link ServerException} if it does not answer within two minutes. */
        public KafkaServer start() {
            Path folder = data == null ? TemporaryFolder.create("kafka") : data;
            var server = new KafkaServer(this, folder);
            server.run();
            return server;
        }
    }
}
