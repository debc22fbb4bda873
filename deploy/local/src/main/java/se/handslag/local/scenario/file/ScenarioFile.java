package se.handslag.local.scenario.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.handslag.local.scenario.ScenarioException;

/** Reads {@code deploy/scenarios/<name>.yaml} and the frames it names; a field that nobody knows is an error. */
public final class ScenarioFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ScenarioFile() {}

    /** The scenario with this name; a {@link ScenarioException} if there is none, or says what is wrong in its file. */
    public static Scenario read(Path root, String name) {
        Path folder = root.resolve("deploy/scenarios");
        Path file = folder.resolve(name + ".yaml");
        if (!name.matches("[a-z0-9-]+") || !Files.exists(file)) {
            throw new ScenarioException(
                    "There is no scenario \"" + name + "\"; there are " + String.join(", ", names(root)) + ".");
        }
        Scenario scenario = read(file, Scenario.class);
        for (String frame : scenario.frames().reversed()) {
            scenario = scenario.in(read(folder.resolve("frames").resolve(frame + ".yaml"), Frame.class));
        }
        return scenario;
    }

    /** The names of all scenarios, sorted. */
    public static List<String> names(Path root) {
        try (var files = Files.list(root.resolve("deploy/scenarios"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return YAML.readValue(file.toFile(), type);
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
}
