package se.handslag.local.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import se.handslag.local.scenario.Person.Identity;
import se.handslag.local.scenario.Scenario.Span;

/**
 * Lives a scenario through by REST. Every request has an Idempotency-Key made from the scenario's name and its own place
 * in it, so a load that was cut off is simply run again.
 */
final class Loader {

    private static final int AT_ONCE = 8;
    private static final String PLATFORM = "platform";

    private final Api api;
    private final Scenario scenario;
    private final LoadProgress progress;
    private final AtomicInteger done = new AtomicInteger();
    private final Map<String, String> interventionIds = new ConcurrentHashMap<>();
    private final List<Person> persons;
    private final List<Door> doors;

    Loader(Api api, Scenario scenario, LoadProgress progress) {
        this.api = api;
        this.scenario = scenario;
        this.progress = progress;
        var source = new Persons(scenario);
        this.persons = source.inGroups(scenario);
        this.doors = new ArrayList<>();
        for (Scenario.Offer offer : scenario.offers()) {
            for (int i = 0; i < offer.persons(); i++) {
                doors.add(new Door(doors.size(), source.identity(), offer));
            }
        }
    }

    /** Loads it; the first refusal ends it with a {@link ScenarioException}. */
    void load() {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            agencies();
            interventions();
            Map<Integer, String> participants = new ConcurrentHashMap<>();
            Map<Integer, String> participations = new ConcurrentHashMap<>();
            each(threads, persons, person -> participants.put(person.index(), register(person)));
            each(threads, persons, person -> consent(person, participants.get(person.index())));
            each(
                    threads,
                    persons,
                    person -> participations.put(person.index(), enter(person, participants.get(person.index()))));
            each(threads, persons, person -> leave(person, participations.get(person.index())));
            each(threads, doors, this::offer);
        }
    }

    /** How many requests a whole load is. */
    int requests() {
        int units = scenario.agencies().stream()
                .mapToInt(agency -> agency.units().size())
                .sum();
        int counts = scenario.interventions().stream()
                .mapToInt(intervention -> intervention.counts().size())
                .sum();
        int ended = (int)
                persons.stream().filter(person -> person.endedOn().isPresent()).count();
        return scenario.agencies().size()
                + units
                + 1
                + scenario.interventions().size()
                + counts
                + 3 * persons.size()
                + ended
                + 3 * doors.size();
    }

    private void agencies() {
        for (Scenario.Agency agency : scenario.agencies()) {
            api.postUnlessThere(PLATFORM, "/agencies", Bodies.agency(agency), key("agency-" + agency.code()));
            step();
            for (int i = 0; i < agency.units().size(); i++) {
                api.postUnlessThere(
                        PLATFORM,
                        "/agencies/" + agency.code() + "/units",
                        Map.of("name", agency.units().get(i)),
                        key("unit-" + agency.code() + "-" + i));
                step();
            }
        }
    }

    private void interventions() {
        String code = scenario.association().code();
        String client = "association-" + code;
        api.postUnlessThere(client, "/associations", Bodies.association(scenario.association()), key("association"));
        step();
        for (Scenario.Intervention intervention : scenario.interventions()) {
            String id = api.post(
                            client,
                            "/interventions",
                            Bodies.intervention(code, intervention),
                            key("intervention-" + intervention.key()))
                    .path("id")
                    .asText();
            interventionIds.put(intervention.key(), id);
            step();
            for (int i = 0; i < intervention.counts().size(); i++) {
                api.post(
                        client,
                        "/interventions/" + id + "/counts",
                        Bodies.count(intervention.counts().get(i)),
                        key("count-" + intervention.key() + "-" + i));
                step();
            }
        }
    }

    private String register(Person person) {
        return api.post(
                        client(person.group().agency()),
                        "/participants",
                        Bodies.participant(person.identity(), person.group().municipality()),
                        key("person-" + person.index()))
                .path("id")
                .asText();
    }

    private void consent(Person person, String participantId) {
        Scenario.Group group = person.group();
        List<String> receivers = scenario.interventions().stream()
                .filter(intervention -> intervention.key().equals(group.intervention()))
                .flatMap(intervention -> intervention.carriedOutBy().stream())
                .filter(agency -> !agency.equals(group.agency()))
                .toList();
        var year = new Span(person.startedOn(), person.startedOn().plusYears(1));
        api.post(
                client(group.agency()),
                "/participants/" + participantId + "/consents",
                Bodies.consent(group.agency(), receivers, "JOINT_PLANNING", year),
                key("consent-" + person.index()));
    }

    private String enter(Person person, String participantId) {
        return api.post(
                        client(person.group().agency()),
                        "/participations",
                        Bodies.participation(
                                person, interventionIds.get(person.group().intervention()), participantId),
                        key("in-" + person.index()))
                .path("id")
                .asText();
    }

    private void leave(Person person, String participationId) {
        person.endedOn()
                .ifPresent(end -> api.post(
                        client(person.group().agency()),
                        "/participations/" + participationId + "/out-registrations",
                        Bodies.outRegistration(person, end),
                        key("out-" + person.index())));
    }

    private void offer(Door door) {
        Scenario.Offer offer = door.offer();
        String client = client(offer.from());
        String participant = api.post(
                        client,
                        "/participants",
                        Bodies.participant(door.identity(), offer.municipality()),
                        key("door-" + door.index()))
                .path("id")
                .asText();
        String consent = api.post(
                        client,
                        "/participants/" + participant + "/consents",
                        Bodies.consent(offer.from(), List.of(offer.to()), "HAND_OFF", offer.consent()),
                        key("door-consent-" + door.index()))
                .path("id")
                .asText();
        api.post(
                client,
                "/hand-offs",
                Bodies.handOff(participant, consent, offer.to()),
                key("door-offer-" + door.index()));
    }

    private <T> void each(ExecutorService threads, List<T> items, Consumer<T> work) {
        var running = new ArrayList<Future<?>>();
        for (T item : items) {
            running.add(threads.submit(() -> {
                work.accept(item);
                step();
            }));
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

    private void step() {
        progress.loaded(done.incrementAndGet(), requests());
    }

    private String key(String place) {
        return scenario.name() + "-" + place;
    }

    private static String client(String agency) {
        return "agency-" + agency;
    }

    /** A person at another agency's door. */
    private record Door(int index, Identity identity, Scenario.Offer offer) {}
}
