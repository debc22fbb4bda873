package se.handslag.e2e.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.e2e.RunningStack;
import se.handslag.e2e.profile.ApiDocument.Operation;

/** The MUSTs of the national REST API profile that can be read from the API's own document, by their rule numbers. */
class ApiProfileTest {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*|\\{[a-z0-9]+(-[a-z0-9]+)*}");
    private static final Pattern CAMEL_CASE = Pattern.compile("_meta|_links|[a-z][a-zA-Z0-9]*");
    private static final List<String> NOT_COLLECTIONS =
            List.of("api-info", "identity", "openapi.json", "openapi.yaml", "plan");

    private static String api;
    private static ApiDocument document;

    @BeforeAll
    static void theDocument() throws Exception {
        api = RunningStack.api().toString();
        String text = RestAssured.get(api + "/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        document = new ApiDocument(new ObjectMapper().readTree(text));
        assertThat(document.operations()).hasSizeGreaterThan(25);
    }

    @Test
    void dok03To09AboutTermsLifecycleContactServiceLevelAndLimits() {
        JsonNode info = document.root().path("info");
        assertThat(info.path("description").asText()).hasSizeGreaterThan(100);
        assertThat(info.path("contact").isObject()).isTrue();
        assertThat(info.path("termsOfService").isTextual() || info.has("x-sla")).isTrue();
        assertThat(info.toString()).containsAnyOf("limitation", "begränsning", "x-limitations");
        assertThat(info.path("version").asText()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
    }

    @Test
    void dok19And20EveryOperationAndResponseIsDescribed() {
        for (Operation operation : document.operations()) {
            assertThat(operation.node().path("summary").asText()
                            + operation.node().path("description").asText())
                    .as("%s", operation)
                    .isNotBlank();
            operation.responses().forEach(response -> assertThat(document.follow(response.getValue())
                            .path("description")
                            .asText())
                    .as("%s %s", operation, response.getKey())
                    .isNotBlank());
        }
    }

    @Test
    void dok15EveryJsonBodyHasAnExample() {
        for (Operation operation : document.operations()) {
            assertExample(
                    operation + " request",
                    document.follow(operation.node().path("requestBody")).path("content"));
            operation
                    .responses()
                    .forEach(response -> assertExample(
                            operation + " " + response.getKey(),
                            document.follow(response.getValue()).path("content")));
        }
    }

    private static void assertExample(String where, JsonNode content) {
        JsonNode json = content.path(JSON);
        if (!json.isMissingNode()) {
            assertThat(json.has("example") || json.path("examples").size() > 0)
                    .as("%s has an example", where)
                    .isTrue();
        }
    }

    @Test
    void dok21AndSak10AuthenticationIsStatedAsBearerTokens() {
        JsonNode schemes = document.root().path("components").path("securitySchemes");
        assertThat(schemes.properties()).isNotEmpty();
        schemes.forEach(scheme -> assertThat(scheme.path("type").asText()).isIn("openIdConnect", "oauth2", "http"));
        schemes.forEach(scheme -> assertThat(scheme.path("scheme").asText()).isNotIn("basic", "digest"));
    }

    @Test
    void ufn07To09AndRes06PathsAreLowerCaseWithHyphensAndPluralNouns() {
        for (String path : document.paths()) {
            for (String segment : path.substring(1).split("/", -1)) {
                assertThat(segment).as(path).matches(SEGMENT);
                if (!segment.startsWith("{") && !NOT_COLLECTIONS.contains(segment)) {
                    assertThat(segment).as(path).endsWith("s");
                }
            }
        }
    }

    @Test
    void ame05FieldsAreCamelCase() {
        document.root().path("components").path("schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .fieldNames()
                .forEachRemaining(
                        field -> assertThat(field).as("%s", schema.getKey()).matches(CAMEL_CASE)));
    }

    @Test
    void fel01EveryErrorIsAProblem() {
        for (Operation operation : document.operations()) {
            operation
                    .responses()
                    .filter(response -> response.getKey().startsWith("4")
                            || response.getKey().startsWith("5"))
                    .filter(response -> !response.getKey().equals("404")
                            || document.follow(response.getValue()).has("content"))
                    .forEach(response -> assertThat(document.follow(response.getValue())
                                    .path("content")
                                    .has(PROBLEM))
                            .as("%s %s", operation, response.getKey())
                            .isTrue());
        }
    }

    @Test
    void fns07ListsTakeALimitAndAnOffset() {
        for (Operation operation : document.operations()) {
            List<String> names = document.parameters(operation).stream()
                    .map(parameter -> parameter.path("name").asText())
                    .toList();
            if (names.contains("cursor")) {
                assertThat(names).as("%s", operation).contains("limit", "offset");
            }
        }
    }

    @Test
    void res02AndUfn03NoParameterCarriesAPersonalNumber() {
        for (Operation operation : document.operations()) {
            for (JsonNode parameter : document.parameters(operation)) {
                assertThat(parameter.path("name").asText().toLowerCase(java.util.Locale.ROOT))
                        .as("%s", operation)
                        .doesNotContain("personnummer", "pnr", "ssn", "number");
            }
        }
    }

    @Test
    void spa02And04TraceparentIsTakenAndGivenBackByEveryOperation() {
        for (Operation operation : document.operations()) {
            assertThat(document.parameters(operation).stream()
                            .map(parameter -> parameter.path("name").asText()))
                    .as("%s", operation)
                    .contains("traceparent");
            operation.responses().forEach(response -> assertThat(
                            document.follow(response.getValue()).path("headers").has("traceparent"))
                    .as("%s %s", operation, response.getKey())
                    .isTrue());
        }
        String sent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        RestAssured.given()
                .header("traceparent", sent)
                .get(api + "/api-info")
                .then()
                .header("traceparent", matchesPattern("00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-0[01]"));
    }

    @Test
    void ver05To07TheVersionStandsInTheUrlAndApiInfoTellsTheRest() {
        assertThat(document.root().path("servers").path(0).path("url").asText()).endsWith("/handslag/v1");
        Map<String, String> info = RestAssured.get(api + "/api-info")
                .then()
                .statusCode(200)
                .body("apiName", notNullValue())
                .body("apiVersion", matchesPattern("[0-9]+\\.[0-9]+\\.[0-9]+"))
                .body("apiReleased", matchesPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .body("apiDocumentation", notNullValue())
                .extract()
                .path("$");
        assertThat(info.get("apiStatus")).isIn("alpha", "beta", "active", "deprecated", "retired", "decommissioned");
    }

    @Test
    void forO2AGetHasNoBody() {
        assertThat(document.operations().stream()
                        .filter(operation -> operation.method().equals("get"))
                        .filter(operation -> operation.node().has("requestBody")))
                .isEmpty();
    }
}
