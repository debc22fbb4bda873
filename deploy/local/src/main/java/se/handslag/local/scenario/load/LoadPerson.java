package se.handslag.local.scenario.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.handslag.local.scenario.file.Group;
import se.handslag.local.scenario.file.Group.Plan;
import se.handslag.local.scenario.file.Group.Step;
import se.handslag.local.scenario.file.Offer;
import se.handslag.local.scenario.file.Scenario;
import se.handslag.local.scenario.file.Span;
import se.handslag.local.scenario.person.Offered;
import se.handslag.local.scenario.person.Person;

/** Lives through one person's time, each step by its own request. */
final class LoadPerson {

    private final Scenario scenario;
    private final Requests requests;
    private final Made made;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    LoadPerson(Scenario scenario, Requests requests, Made made) {
        this.scenario = scenario;
        this.requests = requests;
        this.made = made;
    }

    static int requests(List<Person> persons, List<Offered> offered) {
        return persons.stream().mapToInt(LoadPerson::requests).sum() + 3 * offered.size();
    }

    private static int requests(Person person) {
        Plan plan = person.group().plan();
        return 3
                + (plan == null ? 0 : 1 + plan.steps().size())
                + (person.group().placement() == null ? 0 : 1)
                + (person.endedOn().isPresent() ? 1 : 0);
    }

    /** Gives the participant's id. */
    String register(Person person) {
        return requests.post(
                client(person),
                "/participants",
                PersonBodies.participant(person.identity(), person.group().municipality()),
                "person-" + person.index());
    }

    /** To the other agencies of the intervention, from the start on; still in force when the plan is made. */
    void consent(Person person, String participantId) {
        Group group = person.group();
        List<String> receivers = scenario.intervention(group.intervention()).carriedOutBy().stream()
                .filter(agency -> !agency.equals(group.agency()))
                .toList();
        var validity = group.plan() == null
                ? new Span(person.startedOn(), person.startedOn().plusYears(1))
                : thisYearAndNext();
        requests.post(
                client(person),
                "/participants/" + participantId + "/consents",
                PersonBodies.consent(group.agency(), receivers, "JOINT_PLANNING", validity),
                "consent-" + person.index());
    }

    /** A joint assessment and one plan, if the file says so. */
    void plan(Person person, String participantId) {
        Plan plan = person.group().plan();
        if (plan == null) {
            return;
        }
        String path = "/participants/" + participantId;
        requests.post(
                client(person),
                path + "/assessments",
                PersonBodies.assessment(person, plan),
                "assessment-" + person.index());
        List<Step> steps = plan.steps();
        for (int i = 0; i < steps.size(); i++) {
            requests.post(
                    client(person),
                    path + "/plan/steps",
                    PersonBodies.step(steps.get(i), dueOn()),
                    "step-" + person.index() + "-" + i);
        }
    }

    /** Gives the participation's id. */
    String enter(Person person, String participantId) {
        String intervention = made.interventions().get(person.group().intervention());
        return requests.post(
                client(person),
                "/participations",
                PersonBodies.participation(person, intervention, participantId),
                "in-" + person.index());
    }

    /** Where the person practises, if the file says so. */
    void place(Person person, String participationId) {
        if (person.group().placement() != null) {
            requests.post(
                    client(person),
                    "/participations/" + participationId + "/placements",
                    PersonBodies.placement(person, person.group().placement()),
                    "placement-" + person.index());
        }
    }

    void leave(Person person, String participationId) {
        person.endedOn()
                .ifPresent(end -> requests.post(
                        client(person),
                        "/participations/" + participationId + "/out-registrations",
                        PersonBodies.outRegistration(person, end),
                        "out-" + person.index()));
    }

    /** Registers a person beside the figures, with consent, and offers them. */
    void offer(Offered offered) {
        Offer offer = offered.offer();
        String client = "agency-" + offer.from();
        String participant = requests.post(
                client,
                "/participants",
                PersonBodies.participant(offered.identity(), offer.municipality()),
                "offered-" + offered.index());
        String consent = requests.post(
                client,
                "/participants/" + participant + "/consents",
                PersonBodies.consent(offer.from(), List.of(offer.to()), "HAND_OFF", thisYearAndNext()),
                "offered-consent-" + offered.index());
        requests.post(
                client,
                "/hand-offs",
                PersonBodies.handOff(participant, consent, offer.to()),
                "offer-" + offered.index());
    }

    /** Plans are made now, whatever the scenario's period; a load that is repeated says the same. */
    private LocalDate dueOn() {
        return LocalDate.of(today.getYear() + 1, 1, 31);
    }

    /** Offers are made now, whatever the scenario's period; a load that is repeated says the same. */
    private Span thisYearAndNext() {
        return new Span(LocalDate.of(today.getYear(), 1, 1), LocalDate.of(today.getYear() + 1, 12, 31));
    }

    private static String client(Person person) {
        return "agency-" + person.group().agency();
    }
}
