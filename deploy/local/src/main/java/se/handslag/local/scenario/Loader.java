package se.handslag.local.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Lives a scenario through by REST: the frame first, then everybody's first step, everybody's second, and so on. */
final class Loader {

    private static final int AT_ONCE = 8;

    private final Scenario scenario;
    private final List<Person> persons;
    private final List<Offered> offered;
    private final Requests requests;

    Loader(Api api, Scenario scenario, LoadProgress progress) {
        this.scenario = scenario;
        var source = new Persons(scenario);
        this.persons = source.inGroups(scenario);
        this.offered = source.atTheDoor(scenario);
        int total = LoadFrame.requests(scenario) + LoadPerson.requests(persons, offered);
        this.requests = new Requests(api, scenario.name(), total, progress);
    }

    /** Loads it; the first refusal ends it with a {@link ScenarioException}. */
    void load() {
        var steps = new LoadPerson(scenario, requests, new LoadFrame(scenario, requests).load());
        Map<Person, String> participants = new ConcurrentHashMap<>();
        Map<Person, String> participations = new ConcurrentHashMap<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            each(threads, persons, person -> participants.put(person, steps.register(person)));
            each(threads, persons, person -> steps.consent(person, participants.get(person)));
            each(threads, persons, person -> participations.put(person, steps.enter(person, participants.get(person))));
            each(threads, persons, person -> steps.leave(person, participations.get(person)));
            each(threads, offered, steps::offer);
        }
    }

    private static <T> void each(ExecutorService threads, List<T> items, Consumer<T> work) {
        var running = new ArrayList<Future<?>>();
        for (T item : items) {
            running.add(threads.submit(() -> work.accept(item)));
        }
        try {
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            threads.shutdownNow();
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new ScenarioException("Interrupted", e);
        }
    }
}
