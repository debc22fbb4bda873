package se.handslag.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How Kafka's own programs are run: a small JVM on the jars that the build has put aside. */
record KafkaJvm(String heap, Optional<AgenciesListener> agencies) {

    List<String> command(String main, String... arguments) {
        Path home = ProjectRoot.serverFolder("kafka");
        var command = new ArrayList<String>(List.of(
                ChildProcess.java(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.configurationFile=" + ProjectRoot.find().resolve("deploy/local/kafka-log4j2.xml")));
        command.addAll(agencies.map(KafkaJvm::openToAgencies).orElseGet(() -> remembered(home.resolve(main + ".jsa"))));
        // For ClientSecretLogin, which runs in the broker.
        String own = agencies.map(listener -> ":" + ProjectRoot.find().resolve("deploy/local/target/classes"))
                .orElse("");
        command.addAll(List.of("-cp", home.resolve("lib") + "/*" + own, main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Kafka fetches keys from no address that is not allowed by name. */
    private static List<String> openToAgencies(AgenciesListener listener) {
        return List.of("-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + listener.jwksUrl());
    }

    /**
     * The first run leaves its loaded classes behind, later ones start in half the time; not possible with a folder of
     * classes on the class path.
     */
    private static List<String> remembered(Path archive) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off");
    }

    /** Makes the data directory that the properties name into one of Kafka's. */
    void format(Path properties, Path log) {
        var command = command(
                "kafka.tools.StorageTool",
                "format",
                "--config",
                properties.toString(),
                "--cluster-id",
                "aGFuZHNsYWctbG9jYWwtMQ");
        try {
            Files.createDirectories(log.getParent());
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new ServerException("Could not format Kafka's data directory: " + LastWords.of(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while formatting Kafka's data directory", e);
        }
    }
}
