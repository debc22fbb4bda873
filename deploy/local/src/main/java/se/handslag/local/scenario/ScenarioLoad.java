package se.handslag.local.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.handslag.local.servers.Tokens;
import se.handslag.local.stack.Home;

/** One scenario and one running stack. */
public final class ScenarioLoad {

    private static final Duration EVENTS_ARRIVE = Duration.ofSeconds(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final Scenario scenario;
    private final Api api;
    private final Path mark;

    private ScenarioLoad(Scenario scenario, Api api, Path mark) {
        this.scenario = scenario;
        this.api = api;
        this.mark = mark;
    }

    /**
     * Reads a scenario of this project.
     *
     * @param api the gateway's address ending in {@code /handslag/v1}
     * @param home where it is noted that it has been loaded
     */
    public static ScenarioLoad of(Path root, String name, URI api, Tokens tokens, Home home) {
        return new ScenarioLoad(
                ScenarioFile.read(root, name),
                new Api(api, tokens),
                home.data("scenarios").resolve(name));
    }

    /** Whether it has been loaded into this stack's data. */
    public boolean isLoaded() {
        return Files.exists(mark);
    }

    /** Loads it; harmless if it is there already, or partly. */
    public void load(LoadProgress progress) {
        new Loader(api, scenario, progress).load();
        try {
            Files.createDirectories(mark.getParent());
            Files.writeString(mark, Instant.now() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report, as soon as the events of the load have reached it; after a minute as it is then. */
    public ScenarioReport report() {
        String path =
                "/reports/participations?association=" + scenario.association().code() + "&from="
                        + scenario.period().from() + "&to=" + scenario.period().to();
        String client = "association-" + scenario.association().code();
        long end = System.nanoTime() + EVENTS_ARRIVE.toNanos();
        var report = new ScenarioReport(scenario, api.get(client, path));
        while (!report.isAsPublished() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE);
            report = new ScenarioReport(scenario, api.get(client, path));
        }
        return report;
    }
}
