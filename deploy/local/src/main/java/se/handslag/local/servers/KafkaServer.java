package se.handslag.local.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** A real Kafka broker (KRaft) in a JVM of its own on 127.0.0.1. It ends with this JVM. */
public final class KafkaServer implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(2);

    private final KafkaProperties properties;
    private final KafkaJvm jvm;
    private final Path log;
    private final boolean temporary;
    private ChildProcess process;

    KafkaServer(KafkaProperties properties, KafkaJvm jvm, Path log, boolean temporary) {
        this.properties = properties;
        this.jvm = jvm;
        this.log = log;
        this.temporary = temporary;
    }

    public static KafkaBuilder builder() {
        return new KafkaBuilder();
    }

    /** Where our own services connect, without authentication. */
    public String bootstrapServers() {
        return "127.0.0.1:" + properties.port();
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
        if (temporary) {
            TemporaryFolder.delete(properties.data());
        }
    }

    synchronized void run() {
        Path pid = properties.data().resolve("pid");
        ChildProcess.endOrphan(pid);
        Path file = properties.write();
        if (!properties.isFormatted()) {
            jvm.format(file, log);
        }
        process = ChildProcess.start("Kafka", jvm.command("kafka.Kafka", file.toString()), Map.of(), pid, log);
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
}
