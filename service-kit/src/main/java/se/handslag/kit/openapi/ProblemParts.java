package se.handslag.kit.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.handslag.kit.problem.ProblemDetails;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** The problem schema, and the examples of each status. */
final class ProblemParts {
    private static final String SCHEMA = "Problem";
    private static final Map<Integer, List<ProblemType>> BY_STATUS = Map.ofEntries(
            Map.entry(
                    400, List.of(ProblemTypes.INVALID_REQUEST, ProblemTypes.INVALID_JSON, ProblemTypes.UNKNOWN_FIELD)),
            Map.entry(401, List.of(ProblemTypes.NOT_AUTHENTICATED)),
            Map.entry(403, List.of(ProblemTypes.NOT_PERMITTED)),
            Map.entry(404, List.of(ProblemTypes.NOT_FOUND)),
            Map.entry(406, List.of(ProblemTypes.NOT_ACCEPTABLE)),
            Map.entry(409, List.of(ProblemTypes.CONFLICT, ProblemTypes.IDEMPOTENCY_KEY_IN_PROGRESS)),
            Map.entry(412, List.of(ProblemTypes.STALE_ETAG)),
            Map.entry(413, List.of(ProblemTypes.BODY_TOO_LARGE)),
            Map.entry(415, List.of(ProblemTypes.UNSUPPORTED_MEDIA_TYPE)),
            Map.entry(422, List.of(ProblemTypes.IDEMPOTENCY_KEY_REUSED)),
            Map.entry(428, List.of(ProblemTypes.PRECONDITION_REQUIRED)),
            Map.entry(500, List.of(ProblemTypes.INTERNAL_ERROR)),
            Map.entry(503, List.of(ProblemTypes.SERVICE_UNAVAILABLE)));

    private ProblemParts() {}

    static void put(Components components) {
        components.addSchema(
                SCHEMA,
                object("An error (RFC 9457).")
                        .required(List.of("type", "title", "status", "detail", "instance"))
                        .addProperty(
                                "type",
                                text("Stable name of the kind of error.", 200).format("uri"))
                        .addProperty("title", text("The same for every error of the kind.", 200))
                        .addProperty(
                                "status",
                                OASFactory.createSchema()
                                        .addType(SchemaType.INTEGER)
                                        .format("int32")
                                        .minimum(BigDecimal.valueOf(400))
                                        .maximum(BigDecimal.valueOf(599))
                                        .description("HTTP status."))
                        .addProperty("detail", text("A sentence that helps.", 1000))
                        .addProperty(
                                "instance",
                                text("The address that was called.", 2000).format("uri-reference"))
                        .addProperty("errors", errors()));
        BY_STATUS.keySet().forEach(status -> components.addResponse(name(status), response(status)));
    }

    /** A title for a status, as a response's description. */
    static String title(int status) {
        List<ProblemType> types = BY_STATUS.get(status);
        return types == null ? "A problem." : types.getFirst().title() + ".";
    }

    /** The whole answer of a status, for operations to refer to; its example is of no operation in particular. */
    private static APIResponse response(int status) {
        APIResponse response =
                OASFactory.createAPIResponse().description(title(status)).content(content(status));
        OperationParts.headers(Integer.toString(status), response);
        return response;
    }

    /** The name of a status's answer among the components. */
    static String name(int status) {
        return BY_STATUS.get(status).getFirst().slug();
    }

    static Content content(int status) {
        MediaType media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA));
        for (ProblemType type : BY_STATUS.getOrDefault(status, List.of())) {
            media.addExample(
                    type.slug(),
                    OASFactory.createExample().summary(type.title()).value(example(type)));
        }
        return OASFactory.createContent().addMediaType("application/problem+json", media);
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri().toString());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", ProblemDetails.of(type));
        example.put("instance", ApiDescription.ROOT + "/things");
        if (type.equals(ProblemTypes.INVALID_REQUEST)) {
            example.put("errors", List.of(Map.of("parameter", "limit", "detail", "Ask for 1 to 100 rows.")));
        } else if (type.equals(ProblemTypes.UNKNOWN_FIELD)) {
            example.put("errors", List.of(Map.of("pointer", "/colour", "detail", "There is no such field here.")));
        }
        return example;
    }

    private static Schema errors() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .maxItems(1000)
                .description("What is wrong where, if it is the request.")
                .items(object("One fault.")
                        .required(List.of("detail"))
                        .addProperty("pointer", text("JSON pointer into the body.", 1000))
                        .addProperty("parameter", text("Name of the parameter or header.", 100))
                        .addProperty("code", text("Of a condition that the present state does not meet.", 100))
                        .addProperty("detail", text("What is wrong.", 1000)));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, int maxLength) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .maxLength(maxLength);
    }
}
