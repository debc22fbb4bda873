package se.handslag.local.scenario.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.local.scenario.file.Group.Placement;
import se.handslag.local.scenario.file.Group.Plan;
import se.handslag.local.scenario.file.Group.Situation;
import se.handslag.local.scenario.file.Group.Step;
import se.handslag.local.scenario.file.Span;
import se.handslag.local.scenario.person.Person;
import se.handslag.local.scenario.person.Person.Identity;

/** The request bodies about persons, in the field names of the API. */
final class PersonBodies {

    private PersonBodies() {}

    static Map<String, Object> participant(Identity identity, String municipality) {
        return Map.of(
                "identity",
                Map.of(
                        "kind", identity.kind(),
                        "number", identity.number(),
                        "givenName", identity.givenName(),
                        "familyName", identity.familyName()),
                "municipality",
                municipality);
    }

    static Map<String, Object> consent(String disclosing, List<String> receiving, String purpose, Span validity) {
        return Map.of(
                "kind", "INFORMATION_EXCHANGE",
                "disclosingAgencies", List.of(disclosing),
                "receivingAgencies", receiving,
                "dataCategories", List.of("IDENTITY", "RESPONSIBILITY", "ASSESSMENT", "PLAN"),
                "purpose", purpose,
                "validFrom", validity.from().toString(),
                "validTo", validity.to().toString());
    }

    /** Assessed on the day of the start. */
    static Map<String, Object> assessment(Person person, Plan plan) {
        return Map.of(
                "needs",
                plan.needs().stream().map(need -> Map.of("need", need)).toList(),
                "agencies",
                plan.steps().stream().map(Step::agency).distinct().toList(),
                "assessedOn",
                person.startedOn().toString());
    }

    static Map<String, Object> step(Step step, LocalDate dueOn) {
        return Map.of("kind", step.kind(), "ownerAgency", step.agency(), "dueOn", dueOn.toString());
    }

    static Map<String, Object> participation(Person person, String interventionId, String participantId) {
        LocalDate start = person.startedOn();
        return Map.of(
                "interventionId", interventionId,
                "participantId", participantId,
                "startedOn", start.toString(),
                "referredBy", person.group().referredBy(),
                "educationLevel", person.group().educationLevel(),
                "followUpConsentGivenOn", start.toString(),
                "before", situation(person.group().before()));
    }

    static Map<String, Object> outRegistration(Person person, LocalDate end) {
        return Map.of(
                "endedOn", end.toString(),
                "exitReason", person.group().closed().exitReason(),
                "next", person.group().closed().next(),
                "after", situation(person.group().after()));
    }

    /** From the day of the start. */
    static Map<String, Object> placement(Person person, Placement placement) {
        return Map.of(
                "organisationNumber", placement.organisationNumber(),
                "employer", placement.employer(),
                "startsOn", person.startedOn().toString(),
                "percent", placement.percent(),
                "strengths", placement.strengths());
    }

    static Map<String, Object> handOff(String participantId, String consentId, String receiving) {
        return Map.of("participantId", participantId, "consentId", consentId, "receivingAgency", receiving);
    }

    private static Map<String, Object> situation(Situation situation) {
        var body = new LinkedHashMap<String, Object>();
        body.put("work", occupation(situation.works(), situation.percent()));
        body.put("studies", occupation(situation.studies(), situation.percent()));
        body.put("registeredAtAf", situation.registeredAtAf());
        if (situation.placement()) {
            body.put("inPlacement", true);
        }
        body.put("livelihoods", List.of(situation.livelihood()));
        if (situation.monthsOnPublicLivelihood() != null) {
            body.put("monthsOnPublicLivelihood", situation.monthsOnPublicLivelihood());
        }
        return body;
    }

    private static List<Map<String, Object>> occupation(String kind, Integer percent) {
        return kind == null ? List.of() : List.of(Map.of("kind", kind, "percent", percent));
    }
}
