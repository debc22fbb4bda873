package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The server.properties of one broker that is its own controller, sized for a laptop. */
record KafkaProperties(Path data, int port, int controllerPort, Optional<AgenciesListener> agencies) {

    /** Writes them into the data directory and says where. */
    Path write() {
        String text = values().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(data);
            return Files.writeString(data.resolve("server.properties"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFormatted() {
        return Files.exists(data.resolve("log/meta.properties"));
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("process.roles", "broker,controller");
        values.put("node.id", "1");
        values.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        values.put("log.dirs", data.resolve("log").toString());
        listeners(values);
        forOneBroker(values);
        small(values);
        values.put("auto.create.topics.enable", "false");
        values.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        values.put("allow.everyone.if.no.acl.found", "false");
        // The internal listener has no authentication and is reached from this machine only.
        values.put("super.users", "User:ANONYMOUS");
        agencies.ifPresent(listener -> values.putAll(listener.properties()));
        return values;
    }

    private void listeners(Map<String, String> values) {
        String own = "INTERNAL://127.0.0.1:" + port;
        String theirs = agencies.map(l -> "," + AgenciesListener.NAME + "://127.0.0.1:" + l.port())
                .orElse("");
        values.put("listeners", own + theirs + ",CONTROLLER://127.0.0.1:" + controllerPort);
        values.put("advertised.listeners", own + theirs);
        values.put(
                "listener.security.protocol.map",
                "INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT," + AgenciesListener.NAME + ":SASL_PLAINTEXT");
        values.put("inter.broker.listener.name", "INTERNAL");
        values.put("controller.listener.names", "CONTROLLER");
    }

    private static void forOneBroker(Map<String, String> values) {
        values.put("offsets.topic.replication.factor", "1");
        values.put("transaction.state.log.replication.factor", "1");
        values.put("transaction.state.log.min.isr", "1");
        values.put("share.coordinator.state.topic.replication.factor", "1");
        values.put("share.coordinator.state.topic.min.isr", "1");
        values.put("group.initial.rebalance.delay.ms", "0");
    }

    private static void small(Map<String, String> values) {
        values.put("offsets.topic.num.partitions", "5");
        values.put("transaction.state.log.num.partitions", "5");
        values.put("num.network.threads", "2");
        values.put("num.io.threads", "4");
        values.put("background.threads", "2");
        values.put("log.cleaner.dedupe.buffer.size", "4194304");
        values.put("log.cleaner.io.buffer.size", "65536");
    }
}
