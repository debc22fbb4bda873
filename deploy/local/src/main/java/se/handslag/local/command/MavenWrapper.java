package se.handslag.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How {@code mvnw} is called: with the JDK that runs us, and compiled only lightly, for it lives a minute or two. */
record MavenWrapper(Path root) {

    List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(
                root.resolve("mvnw").toString(),
                "-B",
                "-ntp",
                "-f",
                root.resolve("pom.xml").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    Map<String, String> environment() {
        String own = System.getenv().getOrDefault("MAVEN_OPTS", "");
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "MAVEN_OPTS",
                (own + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC").strip());
    }
}
