package se.handslag.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private static final String MINE = """
            {"paths":{},"components":{"schemas":{
              "Same":{"type":"string"},
              "Outer":{"properties":{"inner":{"$ref":"#/components/schemas/Inner"}}},
              "Inner":{"type":"string"}}}}
            """;
    private static final String OTHER = """
            {"paths":{"/a":{"get":{"x":{"$ref":"#/components/schemas/Outer"},"y":{"$ref":"#/components/schemas/Same"}}},
                      "/b":{}},
             "components":{"schemas":{
              "Same":{"type":"string"},
              "Outer":{"properties":{"inner":{"$ref":"#/components/schemas/Inner"}}},
              "Inner":{"type":"integer"}}}}
            """;

    @Test
    void whatIsTheSameIsShared() throws JsonProcessingException {
        JsonNode merged = merged();

        assertThat(merged.at("/paths/~1a/get/y/$ref").asText()).isEqualTo("#/components/schemas/Same");
        assertThat(merged.at("/components/schemas").has("OtherSame")).isFalse();
    }

    @Test
    void whatReadsTheSameButRefersToAnotherIsAnother() throws JsonProcessingException {
        JsonNode merged = merged();

        assertThat(merged.at("/paths/~1a/get/x/$ref").asText()).isEqualTo("#/components/schemas/OtherOuter");
        assertThat(merged.at("/components/schemas/OtherOuter/properties/inner/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/OtherInner");
        assertThat(merged.at("/components/schemas/OtherInner/type").asText()).isEqualTo("integer");
        assertThat(merged.at("/components/schemas/Inner/type").asText()).isEqualTo("string");
    }

    @Test
    void onlyWantedPathsAreTakenIn() throws JsonProcessingException {
        assertThat(merged().path("paths").has("/b")).isFalse();
    }

    private static JsonNode merged() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        ApiDocument document = ApiDocument.copyOf((ObjectNode) json.readTree(MINE));
        document.takeIn((ObjectNode) json.readTree(OTHER), "/a"::equals, "Other");
        return document.root();
    }
}
