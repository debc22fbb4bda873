package se.handslag.local.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import se.handslag.local.scenario.Scenario.Span;

/** Lives through one person's time, each step by its own request. */
final class LoadPerson {

    private final Scenario scenario;
    private final Requests requests;
    private final Map<String, String> interventionIds;

    LoadPerson(Scenario scenario, Requests requests, Map<String, String> interventionIds) {
        this.scenario = scenario;
        this.requests = requests;
        this.interventionIds = interventionIds;
    }

    static int requests(List<Person> persons, List<Offered> offered) {
        long ended =
                persons.stream().filter(person -> person.endedOn().isPresent()).count();
        return 3 * persons.size() + (int) ended + 3 * offered.size();
    }

    /** Gives the participant's id. */
    String register(Person person) {
        return requests.post(
                client(person),
                "/participants",
                Bodies.participant(person.identity(), person.group().municipality()),
                "person-" + person.index());
    }

    /** To the other agencies of the intervention, for a year. */
    void consent(Person person, String participantId) {
        Scenario.Group group = person.group();
        List<String> receivers = scenario.interventions().stream()
                .filter(intervention -> intervention.key().equals(group.intervention()))
                .flatMap(intervention -> intervention.carriedOutBy().stream())
                .filter(agency -> !agency.equals(group.agency()))
                .toList();
        var year = new Span(person.startedOn(), person.startedOn().plusYears(1));
        requests.post(
                client(person),
                "/participants/" + participantId + "/consents",
                Bodies.consent(group.agency(), receivers, "JOINT_PLANNING", year),
                "consent-" + person.index());
    }

    /** Gives the participation's id. */
    String enter(Person person, String participantId) {
        String intervention = interventionIds.get(person.group().intervention());
        return requests.post(
                client(person),
                "/participations",
                Bodies.participation(person, intervention, participantId),
                "in-" + person.index());
    }

    void leave(Person person, String participationId) {
        person.endedOn()
                .ifPresent(end -> requests.post(
                        client(person),
                        "/participations/" + participationId + "/out-registrations",
                        Bodies.outRegistration(person, end),
                        "out-" + person.index()));
    }

    /** Registers a person beside the figures, with consent, and offers them. */
    void offer(Offered offered) {
        Scenario.Offer offer = offered.offer();
        String client = "agency-" + offer.from();
        String participant = requests.post(
                client,
                "/participants",
                Bodies.participant(offered.identity(), offer.municipality()),
                "offered-" + offered.index());
        String consent = requests.post(
                client,
                "/participants/" + participant + "/consents",
                Bodies.consent(offer.from(), List.of(offer.to()), "HAND_OFF", thisYearAndNext()),
                "offered-consent-" + offered.index());
        requests.post(
                client, "/hand-offs", Bodies.handOff(participant, consent, offer.to()), "offer-" + offered.index());
    }

    /** Offers are made now, whatever the scenario's period; a load that is repeated says the same. */
    private static Scenario.Span thisYearAndNext() {
        int year = LocalDate.now(ZoneId.of("Europe/Stockholm")).getYear();
        return new Scenario.Span(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31));
    }

    private static String client(Person person) {
        return "agency-" + person.group().agency();
    }
}
