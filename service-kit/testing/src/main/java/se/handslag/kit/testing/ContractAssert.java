package se.handslag.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.handslag.kit.event.CloudEventHeaders;
import se.handslag.kit.event.CloudEvents;
import se.handslag.kit.event.Contract;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;

/** Checks that a real record keeps its published contract. */
public final class ContractAssert {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private ContractAssert() {}

    /** Fails unless headers and value of a record on a domain topic keep the contract of its type. */
    public static ReceivedEvent assertKeepsContract(ConsumerRecord<String, byte[]> record) {
        ReceivedEvent event = CloudEvents.read(record.headers(), record.value());
        Contract contract =
                Contracts.ofType(event.type()).orElseThrow(() -> new AssertionError("unknown type " + event.type()));
        check(record.topic().equals(contract.topic()), event.type() + " is on " + record.topic());
        assertKeeps(contract, record, event);
        return event;
    }

    /** Fails unless a record on an agency's own topic keeps the agencies' contract. */
    public static ReceivedEvent assertKeepsAgencyContract(ConsumerRecord<String, byte[]> record) {
        ReceivedEvent event = CloudEvents.read(record.headers(), record.value());
        Contract contract = Contracts.ofAgencyType(event.type())
                .orElseThrow(() -> new AssertionError("no type for agencies: " + event.type()));
        assertKeeps(contract, record, event);
        return event;
    }

    /** Fails unless the data is valid against the contract's JSON Schema. */
    public static void assertValid(Contract contract, JsonNode data) {
        JsonSchema schema = FACTORY.getSchema(SchemaLocation.of("classpath:" + contract.schemaResource()));
        Set<ValidationMessage> errors =
                schema.validate(data, c -> c.getExecutionConfig().setFormatAssertionsEnabled(true));
        check(errors.isEmpty(), contract.type() + ": " + errors);
    }

    private static void assertKeeps(Contract contract, ConsumerRecord<String, byte[]> record, ReceivedEvent event) {
        check(event.partitionKey().equals(record.key()), "the key is not the partitionkey");
        String schema = new String(
                record.headers().lastHeader(CloudEventHeaders.DATA_SCHEMA).value(), StandardCharsets.UTF_8);
        check(schema.equals(contract.schemaId()), "dataschema is " + schema);
        assertValid(contract, event.data());
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
