package se.handslag.local.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads {@code deploy/scenarios/<name>.yaml}; a field that nobody knows is an error. */
final class ScenarioFile {

    private ScenarioFile() {}

    static Scenario read(Path root, String name) {
        Path folder = root.resolve("deploy/scenarios");
        Path file = folder.resolve(name + ".yaml");
        if (!name.matches("[a-z0-9-]+") || !Files.exists(file)) {
            throw new ScenarioException("There is no scenario \"" + name + "\"; there are " + names(folder) + ".");
        }
        var yaml = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            return yaml.readValue(file.toFile(), Scenario.class);
        } catch (JsonProcessingException e) {
            // The parser stands behind the word it stumbled over, and names our class, which says nothing to the
            // writer.
            throw new ScenarioException(
                    file + " at or before line " + e.getLocation().getLineNr() + ": "
                            + e.getOriginalMessage().replaceAll(" \\(class.*", ""),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.replace(".yaml", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
