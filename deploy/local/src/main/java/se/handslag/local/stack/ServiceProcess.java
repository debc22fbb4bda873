package se.handslag.local.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import se.handslag.local.servers.ChildProcess;
import se.handslag.local.servers.HttpProbe;
import se.handslag.local.servers.ProjectRoot;
import se.handslag.local.servers.ServerException;

/** One of the four services, as built, in a process of its own. */
public final class ServiceProcess {

    private static final Duration READY = Duration.ofMinutes(3);

    private final Service service;
    private final Map<String, String> environment;
    private final Home home;
    private final int port;
    private final int managementPort;
    private ChildProcess process;

    ServiceProcess(Service service, Map<String, String> environment, Home home, Ports ports) {
        this.service = service;
        this.environment = Map.copyOf(environment);
        this.home = home;
        this.port = ports.of(service.http());
        this.managementPort = ports.of(service.management());
    }

    public Service service() {
        return service;
    }

    /** Its own address, without the gateway, ending before {@code /handslag/v1}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Its log file, kept over restarts. */
    public Path log() {
        return home.log(service.module());
    }

    /** Starts it and returns when it is ready. */
    public synchronized void start() {
        Path jar = ProjectRoot.find().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new ServerException(jar + " is missing; ./mvnw -DskipTests package builds it");
        }
        var command = List.of(
                ChildProcess.java(),
                "-Xms32m",
                "-Xmx224m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString());
        process = ChildProcess.start(service.module(), command, environment, home.pid(service.module()), log());
        try (var probe = new HttpProbe("http://127.0.0.1:" + managementPort + "/q/health/ready")) {
            process.await(READY, probe);
        } catch (ServerException e) {
            process.stop();
            throw e;
        }
    }

    /** Lets it finish what it does, and ends it. */
    public synchronized void stop() {
        if (process != null) {
            process.stop();
        }
    }

    /** Ends it as a crash would (SIGKILL). */
    public synchronized void kill() {
        process.kill();
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    public synchronized long pid() {
        return process.pid();
    }

    /** Tells the exit code when the present process ends, however it ends. */
    public synchronized void onExit(IntConsumer listener) {
        var unused = process.onExit().thenAccept(listener::accept);
    }
}
