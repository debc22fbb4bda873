package se.handslag.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** An example for every JSON body that has none (DOK.15), made of the examples of its fields. */
final class Examples {

    private Examples() {}

    static void put(OpenAPI api) {
        SchemaExample maker = new SchemaExample(api.getComponents().getSchemas());
        for (var item : api.getPaths().getPathItems().values()) {
            item.getOperations().values().forEach(operation -> complete(operation, maker));
        }
    }

    private static void complete(Operation operation, SchemaExample maker) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent(), maker);
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> complete(response.getContent(), maker));
    }

    private static void complete(Content content, SchemaExample maker) {
        Map<String, MediaType> types = content == null ? Map.of() : content.getMediaTypes();
        if (types == null) {
            return;
        }
        for (MediaType type : types.values()) {
            boolean has = type.getExample() != null
                    || (type.getExamples() != null && !type.getExamples().isEmpty());
            if (!has && type.getSchema() != null) {
                type.addExample("example", OASFactory.createExample().value(maker.of(type.getSchema())));
            }
        }
    }
}
