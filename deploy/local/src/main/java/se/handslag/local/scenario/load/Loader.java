package se.handslag.local.scenario.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import se.handslag.local.scenario.LoadProgress;
import se.handslag.local.scenario.ScenarioException;
import se.handslag.local.scenario.file.Scenario;
import se.handslag.local.scenario.person.Offered;
import se.handslag.local.scenario.person.Person;
import se.handslag.local.scenario.person.Persons;

/** Lives a scenario through by REST: the frame first, then everybody's first step, everybody's second, and so on. */
public final class Loader {

    private static final int AT_ONCE = 8;

    private final Scenario scenario;
    private final List<Person> persons;
    private final List<Offered> offered;
    private final Requests requests;

    public Loader(Api api, Scenario scenario, LoadProgress progress) {
        this.scenario = scenario;
        var source = new Persons(scenario);
        this.persons = source.inGroups(scenario);
        this.offered = source.atTheDoor(scenario);
        int total = LoadFrame.requests(scenario)
                + LoadMoney.requests(scenario)
                + LoadSessions.requests(scenario)
                + LoadPerson.requests(persons, offered);
        this.requests = new Requests(api, scenario.name(), total, progress);
    }

    /** Loads it and gives the ids that it made; the first refusal ends it with a {@link ScenarioException}. */
    public Made load() {
        Made made = new LoadFrame(scenario, requests).load();
        new LoadMoney(scenario, requests, made).load();
        var steps = new LoadPerson(scenario, requests, made);
        Map<Person, String> participants = new ConcurrentHashMap<>();
        Map<Person, String> participations = new ConcurrentHashMap<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            each(threads, persons, person -> participants.put(person, steps.register(person)));
            each(threads, persons, person -> steps.consent(person, participants.get(person)));
            each(threads, persons, person -> steps.plan(person, participants.get(person)));
            each(threads, persons, person -> participations.put(person, steps.enter(person, participants.get(person))));
            each(threads, persons, person -> steps.place(person, participations.get(person)));
            new LoadSessions(scenario, requests, made).load(participations);
            each(threads, persons, person -> steps.leave(person, participations.get(person)));
            each(threads, offered, steps::offer);
        }
        return made;
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
