package se.handslag.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTest {
    static Stream<Contract> contracts() {
        return ContractSchemas.contracts();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theExampleKeepsTheSchema(Contract contract) {
        assertEquals(Set.of(), ContractSchemas.errors(contract, ContractSchemas.example(contract)));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void whatTheRecordWritesKeepsTheSchemaAndIsTheExample(Contract contract) {
        JsonNode example = ContractSchemas.example(contract);
        EventData read = EventJson.read(example, contract.data());
        JsonNode written = EventJson.tree(EventJson.write(read).getBytes(StandardCharsets.UTF_8));
        assertEquals(example, written);
        assertEquals(Set.of(), ContractSchemas.errors(contract, written));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aReaderTakesAPropertyOfANewerProducerAndTheSchemaOfTodayDoesNot(Contract contract) {
        ObjectNode newer = ContractSchemas.example(contract).deepCopy();
        newer.put("addedNextYear", true);
        assertEquals(
                EventJson.read(ContractSchemas.example(contract), contract.data()),
                EventJson.read(newer, contract.data()));
        assertFalse(ContractSchemas.errors(contract, newer).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aReaderRefusesDataWithoutARequiredProperty(Contract contract) {
        for (JsonNode required : ContractSchemas.schema(contract).path("required")) {
            ObjectNode less = ContractSchemas.example(contract).deepCopy();
            less.remove(required.asText());
            assertThrows(BrokenEvent.class, () -> EventJson.read(less, contract.data()), required.asText());
            assertFalse(ContractSchemas.errors(contract, less).isEmpty(), required.asText());
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theSchemaIsFoundByItsId(Contract contract) {
        assertEquals(
                contract.schemaId(),
                ContractSchemas.schema(contract).path("$id").asText());
        assertEquals(
                contract.data().getSimpleName(),
                ContractSchemas.schema(contract).path("title").asText());
    }

    @Test
    void anUnlistedTypeIsUnknown() {
        assertTrue(Contracts.ofType("se.handslag.nothing.v1").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Contracts.of(Unlisted.class));
    }

    record Unlisted() implements EventData {}
}
