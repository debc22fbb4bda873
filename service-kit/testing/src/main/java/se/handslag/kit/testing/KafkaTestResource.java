package se.handslag.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.handslag.kit.event.Contract;
import se.handslag.kit.event.Contracts;
import se.handslag.local.servers.KafkaServer;

/**
 * A real Kafka with every domain topic for every {@code @QuarkusTest} of a module, found without an annotation.
 *
 * <p>One broker for the whole test JVM: a test looks for its own keys and never counts on an empty topic.
 */
public final class KafkaTestResource implements QuarkusTestResourceLifecycleManager {
    private static final int PARTITIONS = 6;
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

    @Override
    public Map<String, String> start() {
        return Map.of("kafka.bootstrap.servers", SharedServer.address("kafka", KafkaTestResource::startServer));
    }

    @Override
    public void stop() {
        // The server ends with the test JVM: see SharedServer.
    }

    // Ended by its own shutdown hook.
    private static String startServer() {
        // Runs before the application's logging is set up: without this, each client prints its configuration.
        CLIENTS.setLevel(Level.WARNING);
        KafkaServer server = KafkaServer.builder().start();
        Contracts.domain().stream()
                .map(Contract::topic)
                .distinct()
                .forEach(topic -> server.createTopic(topic, PARTITIONS));
        return server.bootstrapServers();
    }
}
