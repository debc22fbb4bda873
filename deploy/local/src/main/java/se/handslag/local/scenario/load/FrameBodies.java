package se.handslag.local.scenario.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.local.scenario.file.Agency;
import se.handslag.local.scenario.file.Association;
import se.handslag.local.scenario.file.Intervention;
import se.handslag.local.scenario.file.LocalGroup;
import se.handslag.local.scenario.file.Programme;
import se.handslag.local.scenario.file.Provider;

/** The request bodies of what persons stand in, in the field names of the API. */
final class FrameBodies {

    private FrameBodies() {}

    static Map<String, Object> agency(Agency agency) {
        var body = new Body().with("code", agency.code()).with("name", agency.name());
        return body.with("kind", agency.kind())
                .with("municipality", agency.municipality())
                .map();
    }

    static Map<String, Object> association(Association association) {
        return new Body()
                .with("code", association.code())
                .with("name", association.name())
                .with("municipalities", association.municipalities())
                .map();
    }

    static Map<String, Object> localGroup(LocalGroup group) {
        return new Body()
                .with("municipality", group.municipality())
                .with("name", group.name())
                .with("association", group.association())
                .with(
                        "members",
                        group.members().stream()
                                .map(agency -> Map.of("agency", agency))
                                .toList())
                .map();
    }

    static Map<String, Object> programme(Programme programme) {
        return new Body()
                .with("code", programme.code())
                .with("name", programme.name())
                .with("owner", programme.owner())
                .with("associations", programme.associations())
                .with("startsOn", programme.startsOn())
                .with("endsOn", programme.endsOn())
                .with("plannedParticipants", programme.plannedParticipants())
                .with("totalKronor", programme.totalKronor())
                .with("esfKronor", programme.esfKronor())
                .map();
    }

    static Map<String, Object> intervention(Intervention intervention, String association, String programmeId) {
        var body = new Body()
                .with("association", association)
                .with("name", intervention.name())
                .with("direction", intervention.direction())
                .with("preciseDirection", intervention.preciseDirection())
                .with("measurementMethod", intervention.measurementMethod())
                .with("carriedOutBy", intervention.carriedOutBy())
                .with("municipalities", intervention.municipalities())
                .with("targetGroups", intervention.targetGroups())
                .with("plannedSex", intervention.plannedSex())
                .with("places", intervention.places())
                .with("programmeId", programmeId)
                .with("startsOn", intervention.startsOn())
                .with("endsOn", intervention.endsOn());
        if (intervention.esfFunded()) {
            body.with("esfFunded", true);
        }
        if (intervention.ages() != null) {
            body.with(
                    "age",
                    Map.of(
                            "from", intervention.ages().from(),
                            "to", intervention.ages().to()));
        }
        return body.map();
    }

    static Map<String, Object> count(Intervention.Count count) {
        return new Body()
                .with("occurredOn", count.occurredOn())
                .with("persons", count.persons())
                .map();
    }

    static Map<String, Object> budget(Intervention.Budget budget) {
        return new Body()
                .with("plannedParticipants", budget.plannedParticipants())
                .with("budgetKronor", budget.budgetKronor())
                .with("actualKronor", budget.actualKronor())
                .map();
    }

    static Map<String, Object> agreement(Provider.Agreement agreement, String providerId, String interventionId) {
        return new Body()
                .with("providerId", providerId)
                .with("interventionId", interventionId)
                .with("startsOn", agreement.startsOn())
                .with("endsOn", agreement.endsOn())
                .with("amountKronor", agreement.amountKronor())
                .with("places", agreement.places())
                .map();
    }

    static Map<String, Object> session(Intervention.Session session) {
        return new Body()
                .with("heldOn", session.heldOn())
                .with("startsAt", session.from() + ":00")
                .with("endsAt", session.to() + ":00")
                .with("theme", session.theme())
                .map();
    }

    /** Leaves out what the file left out; days as the API writes them. */
    private static final class Body {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        Body with(String name, Object value) {
            boolean said =
                    value != null && !(value instanceof List<?> list && list.isEmpty() && !name.equals("carriedOutBy"));
            if (said) {
                fields.put(name, value instanceof java.time.LocalDate day ? day.toString() : value);
            }
            return this;
        }

        Map<String, Object> map() {
            return fields;
        }
    }
}
