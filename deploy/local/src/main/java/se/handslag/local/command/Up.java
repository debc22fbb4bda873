package se.handslag.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import se.handslag.local.servers.AtExit;
import se.handslag.local.servers.ChildProcess;
import se.handslag.local.stack.Home;
import se.handslag.local.stack.Ports;

/**
 * {@code up}: checks that a start can succeed, starts the supervising process in a session of its own, and shows what it
 * says. Ctrl-C asks it to stop everything and waits for that; with {@code --detach} it is left alone once it is ready.
 */
final class Up {

    private final Home home;
    private final Map<String, String> environment;

    Up(Home home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    /** The exit code. */
    int run(Command.Up options) {
        RunningStack.find(home).ifPresent(stack -> {
            throw new UsageException("Handslag is up already (process "
                    + stack.supervisor().pid() + "); ./handslag status shows it, ./handslag down stops it.");
        });
        Leftovers.end(home);
        if (options.fresh()) {
            wipe(home.folder());
        }
        Ports ports = Ports.usual(environment);
        refuseTaken(ports);
        Memory.check();
        createPrivate(home.folder());
        return supervise(options);
    }

    static void refuseTaken(Ports ports) {
        var taken = ports.taken();
        if (!taken.isEmpty()) {
            String which = taken.stream()
                    .map(port -> ports.of(port) + " (move it with " + port.variable() + ")")
                    .collect(Collectors.joining(", "));
            throw new UsageException("Another program listens on port " + which + ". Nothing was started.");
        }
    }

    private int supervise(Command.Up options) {
        Path log = home.log("handslag");
        try {
            Files.createDirectories(log.getParent());
            Files.deleteIfExists(log);
            Process supervisor = new ProcessBuilder(command(options))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var shown = new CountDownLatch(1);
            Runnable stop = () -> stop(supervisor, shown);
            AtExit.add(stop);
            Follow.copy(
                    log,
                    HandslagCommand.terminal(),
                    () -> !supervisor.isAlive() || (options.detach() && ready(supervisor)));
            shown.countDown();
            AtExit.remove(stop);
            return supervisor.isAlive() ? 0 : supervisor.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ready(Process supervisor) {
        return RunningStack.find(home)
                .filter(RunningStack::ready)
                .filter(stack -> stack.supervisor().pid() == supervisor.pid())
                .isPresent();
    }

    /** At Ctrl-C: asks it to end and waits until it has, and until the main thread has shown its last words. */
    private static void stop(Process supervisor, CountDownLatch shown) {
        supervisor.destroy();
        supervisor.onExit().join();
        try {
            shown.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Command.Up options) {
        var command = new ArrayList<String>(List.of(
                ChildProcess.java(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-Dhandslag.root=" + System.getProperty("handslag.root"),
                "-cp",
                System.getProperty("java.class.path"),
                "se.handslag.local.Main",
                "supervise"));
        if (!options.scenario()) {
            command.add("--no-scenario");
        }
        if (HandslagCommand.isTerminal()) {
            command.add("--terminal");
        }
        return command;
    }

    private static void createPrivate(Path folder) {
        try {
            if (!Files.exists(folder)) {
                var ownerOnly = PosixFilePermissions.fromString("rwx------");
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void wipe(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not wipe " + folder, e);
        }
    }
}
