package se.handslag.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;

@QuarkusTest
class ApiDescriptionTest {
    private JsonNode api;

    @BeforeEach
    void read() throws Exception {
        api = new ObjectMapper()
                .readTree(Api.anonymous()
                        .accept(ContentType.ANY)
                        .when()
                        .get("/openapi.json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        api.path("paths").forEach(item -> item.forEach(operations::add));
        return operations;
    }

    /** The part itself, where there is a reference to it. */
    private JsonNode follow(JsonNode part) {
        return part.has("$ref") ? api.at(part.path("$ref").asText().substring(1)) : part;
    }

    @Test
    void addressAndVersionStandInServersOnly() {
        assertThat(api.path("servers")).hasSize(1);
        assertThat(api.at("/servers/0/url").asText()).isEqualTo("/handslag/v1");
        assertThat(api.path("paths").has("/api-info")).isTrue();
        assertThat(api.path("paths").fieldNames()).toIterable().noneMatch(path -> path.startsWith("/handslag"));
    }

    @Test
    void termsLimitsAndContactAreSaid() {
        JsonNode info = api.path("info");
        assertThat(info.path("title").asText()).isEqualTo("Handslag: fixture-service");
        assertThat(info.path("description").asText()).contains("**English.**", "**Svenska.**");
        for (String part : List.of("x-sla", "x-limitations", "version")) {
            assertThat(info.path(part).asText()).as(part).isNotBlank();
        }
        assertThat(info.at("/contact/name").asText()).isNotBlank();
        assertThat(info.at("/license/name").asText()).isNotBlank();
    }

    /** Nobody has decided them here: an address that leads nowhere, or a promise that nobody made, would be untrue. */
    @Test
    void whatTheOperatorHasNotSaidIsNotMadeUp() {
        assertThat(api.path("info").path("x-sla").asText()).contains("None is promised");
        assertThat(api.path("info").has("termsOfService")).isFalse();
        assertThat(api.has("externalDocs")).isFalse();
    }

    @Test
    void everyOperationCarriesTheTraceAndSaysWhoMay() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.path("parameters"))
                    .anyMatch(p -> follow(p).path("name").asText().equals("traceparent"));
            assertThat(operation.path("responses"))
                    .allMatch(response -> follow(response).path("headers").has("traceparent"));
            assertThat(operation.has("security")).isTrue();
        });
        assertThat(api.at("/paths/~1things/post/security/0/bearer/0").asText()).isEqualTo("caseworker");
        assertThat(api.at("/components/securitySchemes/bearer/scheme").asText()).isEqualTo("bearer");
    }

    @Test
    void everyErrorIsAProblemWithAnExampleAndEveryBodyHasOne() {
        assertThat(operations())
                .allSatisfy(
                        operation -> operation.path("responses").properties().forEach(entry -> {
                            JsonNode content = follow(entry.getValue()).path("content");
                            if (entry.getKey().matches("[45].*")) {
                                assertThat(content.at("/application~1problem+json/schema/$ref")
                                                .asText())
                                        .endsWith("/Problem");
                            } else if (!entry.getKey().equals("304")) {
                                assertThat(content.at("/application~1json/schema")
                                                .isMissingNode())
                                        .as(entry.getKey())
                                        .isFalse();
                            }
                            assertThat(content).allSatisfy(type -> assertThat(type.path("examples"))
                                    .isNotEmpty());
                        }));
        assertThat(api.at("/paths/~1things/post/requestBody/content/application~1json/examples/example/value/kind")
                        .asText())
                .isEqualTo("ROUND");
    }

    @Test
    void writesSayTheirConditions() {
        assertThat(names("/paths/~1things/post")).contains("Idempotency-Key").doesNotContain("If-Match");
        assertThat(names("/paths/~1things~1{thing-id}/put")).contains("If-Match");
        assertThat(names("/paths/~1things~1{thing-id}/get")).contains("If-None-Match");
        assertThat(api.at("/paths/~1things/post/responses").fieldNames())
                .toIterable()
                .contains("201", "400", "401", "403", "406", "409", "413", "415", "422", "500", "503");
        assertThat(api.at("/paths/~1things~1{thing-id}/put/responses").fieldNames())
                .toIterable()
                .contains("404", "412", "428");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(api.findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(
                        api.at(ref.substring(1)).isMissingNode())
                .as(ref)
                .isFalse());
    }

    private List<String> names(String operation) {
        List<String> names = new ArrayList<>();
        api.at(operation)
                .path("parameters")
                .forEach(p -> names.add(follow(p).path("name").asText()));
        return names;
    }
}
