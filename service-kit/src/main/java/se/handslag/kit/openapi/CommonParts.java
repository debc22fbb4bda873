package se.handslag.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Parts that operations refer to. */
final class CommonParts {
    static final String BEARER = "bearer";
    static final String TRACE = "traceparent";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";
    static final String IF_MATCH_REQUIRED = "If-Match-required";
    static final String IF_NONE_MATCH = "If-None-Match";
    private static final String TRACE_EXAMPLE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String TAG_EXAMPLE = "\"3\"";

    private CommonParts() {}

    static void put(OpenAPI api) {
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(components::removeSchema);
        ProblemParts.put(components);
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("OAuth 2 access token of the OIDC realm `handslag`, audience `handslag`, RS256."));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER, List.of()));
        parameters(components);
        headers(components);
    }

    private static void parameters(Components components) {
        components.addParameter(
                TRACE,
                header(TRACE, "W3C Trace Context of the caller.", text(55).pattern("^[0-9a-f-]{55}$"), TRACE_EXAMPLE));
        components.addParameter(
                IDEMPOTENCY_KEY,
                header(
                        IDEMPOTENCY_KEY,
                        "A key of the caller's own for this request, best a UUID; for 24 hours the same key and body"
                                + " give the first answer again.",
                        text(66),
                        "\"0198c5a0-7d3e-7c11-9a53-3f6f0f2b9d10\""));
        String condition = "Do it only if this is still the version (ETag) that was read.";
        components.addParameter(IF_MATCH, header(IF_MATCH, condition, text(200), TAG_EXAMPLE));
        components.addParameter(
                IF_MATCH_REQUIRED,
                header(IF_MATCH, condition, text(200), TAG_EXAMPLE).required(true));
        components.addParameter(
                IF_NONE_MATCH,
                header(IF_NONE_MATCH, "Answer 304 if this is still the version.", text(200), TAG_EXAMPLE));
    }

    private static void headers(Components components) {
        components.addHeader(TRACE, answer("The trace this call became part of.", text(55), TRACE_EXAMPLE));
        components.addHeader("ETag", answer("The version, strong.", text(40), TAG_EXAMPLE));
        components.addHeader(
                "Location",
                answer(
                        "Where the new resource is.",
                        text(2000).format("uri"),
                        "https://api.example/handslag/v1/things/1"));
        components.addHeader(
                "Idempotency-Replayed",
                answer("There, and true, if this is the answer to an earlier request.", text(4), "true"));
        components.addHeader("WWW-Authenticate", answer("What is demanded.", text(100), "Bearer"));
        components.addHeader("Retry-After", answer("Seconds to wait.", text(10), "2"));
    }

    private static Schema text(int maxLength) {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(maxLength);
    }

    private static Parameter header(String name, String description, Schema schema, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(schema)
                .example(example);
    }

    private static Header answer(String description, Schema schema, String example) {
        return OASFactory.createHeader().description(description).schema(schema).example(example);
    }
}
