package se.handslag.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.kit.contract.agencies.AgencyRegistered;
import se.handslag.kit.contract.agencies.LocalGroupRegistered;
import se.handslag.kit.contract.agencies.UnitRegistered;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.contract.interventions.ProgrammeRegistered;

/** R3.5: ids, codes, dates and numbers only; a new property that could hold anything else fails here. */
class NoPersonalDataTest {
    private static final Set<Class<?>> OF_ORGANISATIONS = Set.of(
            AgencyRegistered.class,
            UnitRegistered.class,
            LocalGroupRegistered.class,
            AssociationRegistered.class,
            InterventionRegistered.class,
            ProgrammeRegistered.class);

    static Stream<Contract> contracts() {
        return ContractSchemas.contracts();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyTextIsAnIdACodeOrATime(Contract contract) {
        boolean mayBeNamed = OF_ORGANISATIONS.contains(contract.data());
        check(contract.type(), ContractSchemas.schema(contract), mayBeNamed);
    }

    /**
     * A2: whoever gets protected identity later is told of in events that are replayed for years. What says where a person
     * is stands in none of them; who needs it asks over REST.
     */
    @ParameterizedTest
    @MethodSource("contracts")
    void noEventAboutAPersonTellsWhereTheyAre(Contract contract) {
        if (!contract.folder().startsWith("participant") && !contract.folder().startsWith("agency/")) {
            return;
        }
        ContractSchemas.schema(contract)
                .path("properties")
                .fieldNames()
                .forEachRemaining(name -> assertTrue(
                        !name.toLowerCase(java.util.Locale.ROOT).matches(".*(municipality|unit|group).*"),
                        contract.type() + "/" + name + " tells where a person is"));
    }

    private static void check(String where, JsonNode schema, boolean mayBeNamed) {
        switch (schema.path("type").asText()) {
            case "object" -> {
                assertEquals("false", schema.path("additionalProperties").asText(), where + " is open");
                schema.path("properties")
                        .properties()
                        .forEach(property -> checkProperty(where, property.getKey(), property.getValue(), mayBeNamed));
            }
            case "array" -> check(where + "[]", schema.path("items"), mayBeNamed);
            case "string" ->
                assertTrue(
                        schema.has("pattern") || schema.has("enum") || schema.has("format"),
                        where + " could hold any text");
            case "boolean", "integer" -> {}
            default -> throw new AssertionError(where + " has no type that can be checked");
        }
    }

    private static void checkProperty(String where, String name, JsonNode schema, boolean mayBeNamed) {
        String path = where + "/" + name;
        if (mayBeNamed && name.equals("name")) {
            return;
        }
        assertTrue(
                !name.toLowerCase(java.util.Locale.ROOT)
                        .matches(".*(name|number|address|phone|mail|comment|note|text).*"),
                path + " sounds like personal data");
        check(path, schema, mayBeNamed);
    }
}
