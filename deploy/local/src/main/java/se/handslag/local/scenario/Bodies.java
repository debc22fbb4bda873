package se.handslag.local.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.local.scenario.Person.Identity;
import se.handslag.local.scenario.Scenario.Situation;
import se.handslag.local.scenario.Scenario.Span;

/** The request bodies of a load, in the field names of the API. */
final class Bodies {

    private Bodies() {}

    static Map<String, Object> agency(Scenario.Agency agency) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", agency.code());
        body.put("name", agency.name());
        body.put("kind", agency.kind());
        if (agency.municipality() != null) {
            body.put("municipality", agency.municipality());
        }
        return body;
    }

    static Map<String, Object> association(Scenario.Association association) {
        return Map.of(
                "code", association.code(),
                "name", association.name(),
                "municipalities", association.municipalities());
    }

    static Map<String, Object> localGroup(String association, Scenario.LocalGroup group) {
        return Map.of(
                "municipality",
                group.municipality(),
                "name",
                group.name(),
                "association",
                association,
                "members",
                group.members().stream().map(agency -> Map.of("agency", agency)).toList());
    }

    static Map<String, Object> intervention(String association, Scenario.Intervention intervention) {
        var body = new LinkedHashMap<String, Object>();
        body.put("association", association);
        body.put("name", intervention.name());
        body.put("direction", intervention.direction());
        body.put("measurementMethod", intervention.measurementMethod());
        body.put("carriedOutBy", intervention.carriedOutBy());
        body.put("startsOn", intervention.startsOn().toString());
        if (intervention.endsOn() != null) {
            body.put("endsOn", intervention.endsOn().toString());
        }
        return body;
    }

    static Map<String, Object> count(Scenario.Count count) {
        return Map.of("occurredOn", count.occurredOn().toString(), "persons", count.persons());
    }

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
                "dataCategories", List.of("IDENTITY", "RESPONSIBILITY"),
                "purpose", purpose,
                "validFrom", validity.from().toString(),
                "validTo", validity.to().toString());
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

    static Map<String, Object> handOff(String participantId, String consentId, String receiving) {
        return Map.of("participantId", participantId, "consentId", consentId, "receivingAgency", receiving);
    }

    private static Map<String, Object> situation(Situation situation) {
        var body = new LinkedHashMap<String, Object>();
        body.put("work", occupation(situation.works(), situation.percent()));
        body.put("studies", occupation(situation.studies(), situation.percent()));
        body.put("registeredAtAf", situation.registeredAtAf());
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
