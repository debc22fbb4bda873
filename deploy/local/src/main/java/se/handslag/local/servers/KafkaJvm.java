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
                // The first run leaves its loaded classes behind, later ones start in half the time.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.resolve(main + ".jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Dlog4j2.configurationFile=" + ProjectRoot.find().resolve("deploy/local/kafka-log4j2.xml")));
        // Kafka fetches keys from no address that is not allowed by name.
        agencies.ifPresent(
                listener -> command.add("-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + listener.jwksUrl()));
        command.addAll(List.of("-cp", home.resolve("lib") + "/*", main));
        command.addAll(List.of(arguments));
        return command;
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
