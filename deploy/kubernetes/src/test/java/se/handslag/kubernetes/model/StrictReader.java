package se.handslag.kubernetes.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** Reads a resource with its typed model; a field that the model does not know is an error. */
public final class StrictReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .annotationIntrospector(new NoCatchAll())
            .build();

    private StrictReader() {}

    /** What is wrong with the resource, or nothing. */
    public static Optional<String> problem(JsonNode resource) {
        String type = resource.path("apiVersion").asText() + "/"
                + resource.path("kind").asText();
        Class<?> model = Models.BY_TYPE.get(type);
        if (model == null) {
            return Optional.of("no model for " + type);
        }
        try {
            MAPPER.treeToValue(resource, model);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(e.getMessage().lines().findFirst().orElse("?"));
        }
    }

    /** The models keep unknown fields in a map; without it Jackson refuses them. */
    private static final class NoCatchAll extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
