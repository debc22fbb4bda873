package se.handslag.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import se.handslag.local.servers.ProcessMark;
import se.handslag.local.stack.Home;
import se.handslag.local.stack.Port;
import se.handslag.local.stack.Ports;

/** The stack that {@code up} started here: its supervising process, its ports, and whether it is ready. */
record RunningStack(ProcessMark supervisor, Ports ports, boolean ready) {

    /** The one that runs now, if one does. */
    static Optional<RunningStack> find(Home home) {
        Path file = file(home);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!properties.containsKey("startedAt")) {
            return Optional.empty();
        }
        var mark = new ProcessMark(
                Long.parseLong(properties.getProperty("pid")), Instant.parse(properties.getProperty("startedAt")));
        Map<String, String> values = new HashMap<>();
        properties.forEach((name, value) -> values.put((String) name, (String) value));
        return Optional.of(new RunningStack(mark, Ports.usual(values), Boolean.parseBoolean(values.get("ready"))))
                .filter(stack -> stack.supervisor.process().isPresent());
    }

    /** The one that runs and is ready; {@link UsageException} if there is none. */
    static RunningStack require(Home home) {
        return find(home)
                .filter(RunningStack::ready)
                .orElseThrow(() -> new UsageException("Handslag is not up; ./handslag up starts it."));
    }

    void write(Home home) {
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(supervisor.pid()));
        properties.setProperty("startedAt", supervisor.startedAt().toString());
        properties.setProperty("ready", Boolean.toString(ready));
        for (Port port : Port.values()) {
            properties.setProperty(port.variable(), Integer.toString(ports.of(port)));
        }
        try {
            Files.createDirectories(file(home).getParent());
            try (var writer = Files.newBufferedWriter(file(home))) {
                properties.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Home home) {
        return home.folder().resolve("run").resolve("stack.properties");
    }
}
