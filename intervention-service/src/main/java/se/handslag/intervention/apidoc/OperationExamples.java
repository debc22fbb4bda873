package se.handslag.intervention.apidoc;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Puts the examples of {@code openapi/examples/} into the API's description: {@code <operationId>.request.json} and
 * {@code <operationId>.response.json}. As files they are read by people and sent by tests, so none can go stale.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationExamples implements OASFilter {
    private static final String FOLDER = "openapi/examples/";
    private static final String NAME = "example";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getRequestBody() != null) {
            example(operation, "request")
                    .ifPresent(value -> add(operation.getRequestBody().getContent(), value));
            texts(operation.getOperationId(), operation.getRequestBody().getContent());
        }
        if (operation.getResponses() != null) {
            example(operation, "response").ifPresent(value -> operation
                    .getResponses()
                    .getAPIResponses()
                    .forEach((status, response) -> answer(status, response, value)));
        }
        return operation;
    }

    private static void answer(String status, APIResponse response, Object value) {
        if (status.startsWith("2")) {
            add(response.getContent(), value);
        }
    }

    private static void add(Content content, Object value) {
        if (content != null) {
            // The same in another form, such as CSV, is described by its schema.
            for (Map.Entry<String, MediaType> type : content.getMediaTypes().entrySet()) {
                if (type.getKey().endsWith("json")) {
                    type.getValue()
                            .setExamples(Map.of(NAME, OASFactory.createExample().value(value)));
                }
            }
        }
    }

    /** Of a body that is no JSON: {@code <operationId>.request.csv} and the like. */
    private static void texts(String operation, Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((name, type) -> {
            String format = name.replaceAll(".*/(x-)?", "");
            String file = FOLDER + operation + ".request." + format;
            try (InputStream text =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
                if (text != null && !format.equals("json")) {
                    String value = new String(text.readAllBytes(), StandardCharsets.UTF_8);
                    type.setExamples(Map.of(NAME, OASFactory.createExample().value(value)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        });
    }

    private static Optional<Object> example(Operation operation, String kind) {
        String file = FOLDER + operation.getOperationId() + "." + kind + ".json";
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return json == null ? Optional.empty() : Optional.of(JSON.readValue(json, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
