package se.handslag.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;

/** One description of the whole, for anybody. */
@QuarkusTest
class OpenApiTest {

    @Test
    void itHasTheGatewaysPathsAndThoseOfTheServicesBehindIt() {
        document()
                .body("paths", hasKey("/agencies"))
                .body("paths", hasKey("/access-records"))
                .body("paths", hasKey("/hand-offs"))
                .body("paths", not(hasKey("/openapi.json")));
    }

    @Test
    void aComponentThatMeansSomethingElseKeepsItsMeaningUnderAnotherName() {
        String ref = "paths.'/hand-offs'.get.responses.'200'.content.'application/json'.schema.'$ref'";

        document()
                .body(ref, equalTo("#/components/schemas/ParticipantServiceUnitView"))
                .body(
                        "components.schemas.ParticipantServiceUnitView.description",
                        equalTo("Means something else here."))
                .body("components.schemas.UnitView.description", equalTo("A unit of an agency."));
    }

    @Test
    void whatEveryServiceHasIsTheGatewaysOwn() {
        document().body("paths.'/api-info'.get.responses.'200'.description", not(equalTo("the service's own")));
    }

    @Test
    void whatTheGatewayMayAnswerInAServicesPlaceIsSaidToo() {
        document().body("paths.'/hand-offs'.get.responses", hasKey("429"));
        document().body("paths.'/hand-offs'.get.responses", hasKey("504"));
    }

    /** Two of the services are not there in these tests. */
    @Test
    void whatHasGapsIsNotKeptByAnybody() {
        assertThat(document().extract().header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theYamlSaysTheSame() throws IOException {
        String yaml = Api.anonymous().accept("*/*").get("openapi.yaml").asString();
        JsonNode json = new YAMLMapper().readTree(yaml);

        assertThat(json.path("paths").has("/hand-offs")).isTrue();
        assertThat(json.path("openapi").asText()).startsWith("3.");
    }

    @Test
    void swaggerUiShowsTheWhole() {
        RestAssured.get("/q/swagger-ui/").then().statusCode(200).body(containsString("/handslag/v1/openapi.json"));
    }

    private static ValidatableResponse document() {
        return Api.anonymous().get("openapi.json").then().statusCode(200);
    }
}
