package se.handslag.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import se.handslag.local.stack.Home;

/** {@code logs}: prints a log file. */
record Logs(Home home, PrintStream out) {

    int run(Command.Logs asked) {
        Path log = home.log(asked.name());
        if (!asked.name().matches("[a-z-]+") || !Files.exists(log)) {
            throw new UsageException("There is no log of \"" + asked.name() + "\"; there are " + names() + ".");
        }
        Follow.copy(log, out, () -> !asked.follow());
        return 0;
    }

    private String names() {
        Path folder = home.folder().resolve("logs");
        if (!Files.isDirectory(folder)) {
            return "none yet";
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".log", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
