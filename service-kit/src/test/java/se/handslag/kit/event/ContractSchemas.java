package se.handslag.kit.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published schemas and examples, as a reader outside would use them. */
final class ContractSchemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private ContractSchemas() {}

    static Stream<Contract> contracts() {
        return Stream.concat(Contracts.domain().stream(), Contracts.agency().stream());
    }

    static JsonNode schema(Contract contract) {
        return json(contract.schemaResource());
    }

    static JsonNode example(Contract contract) {
        return json(contract.exampleResource());
    }

    /** What is wrong with the data; empty if it keeps the contract. */
    static Set<String> errors(Contract contract, JsonNode data) {
        JsonSchema schema = FACTORY.getSchema(schema(contract));
        return schema.validate(data, c -> c.getExecutionConfig().setFormatAssertionsEnabled(true)).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    static byte[] bytes(String resource) {
        try (InputStream in = ContractSchemas.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError(resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String resource) {
        return EventJson.tree(bytes(resource));
    }
}
