package se.handslag.local.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.handslag.local.scenario.file.Agency;
import se.handslag.local.scenario.file.Association;
import se.handslag.local.scenario.file.Scenario;
import se.handslag.local.scenario.file.ScenarioFile;
import se.handslag.local.scenario.load.Api;
import se.handslag.local.scenario.load.Loader;
import se.handslag.local.scenario.load.Made;
import se.handslag.local.stack.Newcomers;

/** One scenario and one running stack. */
public final class ScenarioLoad {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration EVENTS_ARRIVE = Duration.ofSeconds(60);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final Scenario scenario;
    private final Api api;
    private final Newcomers newcomers;
    private final Path mark;

    private ScenarioLoad(Scenario scenario, Api api, Newcomers newcomers, Path mark) {
        this.scenario = scenario;
        this.api = api;
        this.newcomers = newcomers;
        this.mark = mark;
    }

    /** Reads a scenario of this project. */
    public static ScenarioLoad of(Path root, String name, Target target) {
        return new ScenarioLoad(
                ScenarioFile.read(root, name),
                new Api(target.api(), target.tokens()),
                target.newcomers(),
                target.home().data("scenarios").resolve(name + ".json"));
    }

    /** Whether it has been loaded into this stack's data. */
    public boolean isLoaded() {
        return Files.exists(mark);
    }

    /** Loads it; harmless if it is there already, or partly. */
    public void load(LoadProgress progress) {
        newcomers.join(
                scenario.agencies().stream().map(Agency::code).toList(),
                scenario.associations().stream().map(Association::code).toList());
        Made made = new Loader(api, scenario, progress).load();
        try {
            Files.createDirectories(mark.getParent());
            JSON.writeValue(mark.toFile(), made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures, as soon as the events of the load have reached the reports; after a minute as they are then. */
    public ScenarioReport report() {
        Made made = made();
        long end = System.nanoTime() + EVENTS_ARRIVE.toNanos();
        ScenarioReport report = FigureReader.read(api, scenario, made);
        while (!report.isAsPublished() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE);
            report = FigureReader.read(api, scenario, made);
        }
        return report;
    }

    private Made made() {
        try {
            return JSON.readValue(mark.toFile(), Made.class);
        } catch (IOException e) {
            throw new ScenarioException("What was made of scenario " + scenario.name() + " is not known: load it.", e);
        }
    }
}
