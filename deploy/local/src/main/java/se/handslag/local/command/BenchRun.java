package se.handslag.local.command;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.handslag.local.servers.ChildProcess;
import se.handslag.local.servers.ServerException;

/** {@code bench}: builds the benchmarks with the service they measure, and runs one in a process of its own. */
record BenchRun(Path root) {

    int run(String name) {
        var maven = new MavenWrapper(root);
        int built = run(
                maven.command("-q", "-Pquick", "-Dmaven.test.skip=true", "-pl", "deploy/bench", "-am", "package"),
                maven.environment());
        Path target = root.resolve("deploy/bench/target");
        return built != 0
                ? built
                : run(
                        List.of(
                                ChildProcess.java(),
                                "-Dhandslag.root=" + root,
                                "-cp",
                                target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*",
                                "se.handslag.bench.Main",
                                name),
                        Map.of());
    }

    private int run(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command).directory(root.toFile()).inheritIO();
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted", e);
        }
    }
}
