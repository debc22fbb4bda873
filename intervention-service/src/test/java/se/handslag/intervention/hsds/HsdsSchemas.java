package se.handslag.intervention.hsds;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Holds answers against the objects of HSDS 3.0, in {@code hsds-3.0.schema.json}: our own words for the specification's
 * fields, their types and which of them it requires. A field that the specification does not have is refused.
 */
final class HsdsSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private HsdsSchemas() {}

    /** What keeps the JSON from being an object of this kind; empty if nothing does. */
    static List<String> faults(String kind, String json) {
        JsonSchema schema = FACTORY.getSchema(SchemaLocation.of("classpath:hsds-3.0.schema.json#/$defs/" + kind));
        try {
            return schema
                    .validate(JSON.readTree(json), call -> call.getExecutionConfig()
                            .setFormatAssertionsEnabled(true))
                    .stream()
                    .map(ValidationMessage::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
