package se.handslag.intervention.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Another catalogue reads ours as Open Referral HSDS 3.0. */
@QuarkusTest
class HsdsExportTest {
    @Inject
    Scene scene;

    private String association;
    private UUID programme;
    private UUID service;
    private String organization;

    @BeforeEach
    void setTheScene() {
        association = scene.association("0882", "0883");
        programme = scene.programme(association);
        Map<String, Object> body = Scene.personal(association, scene.agency());
        body.putAll(Map.of(
                "programmeId",
                programme,
                "esfFunded",
                true,
                "preciseDirection",
                "MOTIVATING",
                "targetGroups",
                List.of("YOUNG_NEET"),
                "age",
                Map.of("from", 16, "to", 29),
                "description",
                Map.of("sv", "Vägledning för unga.", "en", "Guidance for young people."),
                "places",
                12));
        service = Scene.id(Scene.register(association, body));
        organization = get("services/" + service).extract().path("organization_id");
    }

    @Test
    void aServiceTellsWhatACatalogueNeeds() {
        valid("service", "services/" + service)
                .body("name", equalTo("Steget vidare"))
                .body("description", equalTo("Vägledning för unga.\n\nGuidance for young people."))
                .body("status", equalTo("defunct"))
                .body("minimum_age", equalTo(16))
                .body("maximum_age", equalTo(29))
                .body("eligibility_description", containsString("Unga som varken arbetar eller studerar"))
                .body("program.id", equalTo(programme.toString()))
                .body("program.description", containsString("Kommunförbundet Kalmar län"))
                .body("schedules[0].valid_from", equalTo("2018-01-01"))
                .body("service_areas.extent", contains("0882", "0883"))
                .body("service_at_locations.location.external_identifier", contains("0882", "0883"))
                .body("languages.code", contains("sv", "en"))
                .body("funding", hasSize(2))
                .body("attributes.taxonomy_term.code", containsInAnyOrder("YOUNG_NEET", "MOTIVATING"));
    }

    @Test
    void aListTellsWhatThereIsOneOf() {
        valid("page_of_service_list", "services?organization_id=" + organization)
                .body("total_items", equalTo(1))
                .body("first_page", equalTo(true))
                .body("last_page", equalTo(true))
                .body("contents[0].id", equalTo(service.toString()))
                .body("contents[0].attributes", nullValue());
        valid("page_of_service", "services?full=true&organization_id=" + organization)
                .body("contents[0].attributes", hasSize(2));
    }

    @Test
    void aServiceAtALocationKeepsItsId() {
        String query = "service_at_locations?organization_id=" + organization;
        List<String> ids = valid("page_of_service_at_location_list", query)
                .body("contents.location.external_identifier", contains("0882", "0883"))
                .body("contents[0].service.id", equalTo(service.toString()))
                .extract()
                .path("contents.id");
        valid("service_at_location", "service_at_locations/" + ids.getFirst())
                .body("service_id", equalTo(service.toString()))
                .body("service.id", equalTo(service.toString()));
        valid("page_of_service_at_location_list", query + "&page=2&per_page=1")
                .body("contents.id", contains(ids.get(1)))
                .body("page_number", equalTo(2))
                .body("total_pages", equalTo(2))
                .body("last_page", equalTo(true));
    }

    @Test
    void anOrganizationIsAnAssociation() {
        valid("organization", "organizations/" + organization)
                .body("programs.id", contains(programme.toString()))
                .body("locations.external_identifier", contains("0882", "0883"));
        valid("page_of_organization_list", "organizations?per_page=2");
        valid("page_of_organization", "organizations?per_page=2&full=true");
    }

    @Test
    void aProviderIsAnOrganizationOfItsOwnAfterTheAssociations() {
        String provider = Scene.id(Api.as(Tokens.association(association))
                        .body(Map.of("association", association, "name", "Vägen ut", "municipality", "0882"))
                        .post("/providers")
                        .then())
                .toString();
        valid("organization", "organizations/" + provider)
                .body("name", equalTo("Vägen ut"))
                .body("description", containsString("Samordningsförbundet Test"))
                .body("programs", hasSize(0))
                .body("locations.external_identifier", contains("0882"));
        int last = get("organizations?per_page=100").extract().path("total_pages");
        valid("page_of_organization_list", "organizations?per_page=100&page=" + last)
                .body("contents[-1].id", equalTo(provider));
        // What it does stands with the association, which answers for it.
        get("services?organization_id=" + provider).body("total_items", equalTo(0));
    }

    @Test
    void aTaxonomyIsACodeList() {
        valid("about", "");
        String taxonomy = valid("page_of_taxonomy", "taxonomies").extract().path("contents[0].id");
        valid("taxonomy", "taxonomies/" + taxonomy).body("name", equalTo("Målgrupp"));
        String term = valid("page_of_taxonomy_term", "taxonomy_terms?taxonomy_id=" + taxonomy)
                .body("contents", hasSize(8))
                .extract()
                .path("contents.find { it.code == 'YOUNG_NEET' }.id");
        valid("taxonomy_term", "taxonomy_terms/" + term);
        get("services?organization_id=" + organization + "&taxonomy_term_id=" + term)
                .body("total_items", equalTo(1));
        get("services?organization_id=" + organization + "&taxonomy_id=" + taxonomy)
                .body("total_items", equalTo(1));
        get("services?organization_id=" + organization + "&taxonomy_term_id=" + UUID.randomUUID())
                .body("empty", equalTo(true));
    }

    @Test
    void conditionsHoldTogether() {
        String own = "services?organization_id=" + organization;
        get(own + "&search=vägledning").body("total_items", equalTo(1));
        get(own + "&search=100%25").body("total_items", equalTo(0));
        get(own + "&modified_after=2018-01-01T00:00:00Z").body("total_items", equalTo(1));
        get(own + "&modified_after=2199-01-01T00:00:00Z").body("total_items", equalTo(0));
        get(own + "&search=vägledning&modified_after=2199-01-01T00:00:00Z").body("total_items", equalTo(0));
    }

    @Test
    void aStructuralInterventionIsNoService() {
        UUID conference = scene.conference(association);
        Api.as(Tokens.agency("af"))
                .get("/hsds/services/" + conference)
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        get("services?organization_id=" + organization).body("total_items", equalTo(1));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag = get("services/" + service).extract().header("ETag");
        Api.as(Tokens.agency("af"))
                .header("If-None-Match", tag)
                .get("/hsds/services/" + service)
                .then()
                .statusCode(304);
    }

    @Test
    void itIsDescribedByItsOwnSpecificationAndNotByOurDocument() {
        Api.anonymous()
                .basePath("")
                .get("/handslag/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("paths.keySet().findAll { it.contains('hsds') }", hasSize(0))
                .body("components.schemas.keySet().findAll { it.contains('Hsds') }", hasSize(0));
    }

    @Test
    void theSchemasRefuseWhatIsNotOfTheSpecification() {
        assertThat(HsdsSchemas.faults("service", "{\"id\": \"" + service + "\", \"name\": \"x\"}"))
                .hasSize(1);
        assertThat(HsdsSchemas.faults(
                        "service",
                        "{\"id\": \"" + service + "\", \"name\": \"x\", \"status\": \"active\", \"places\": 3}"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"})
    void whatIsNotThereAndWhatMakesNoSense(String path) {
        Api.as(Tokens.agency("af"))
                .get("/hsds/" + path + "/" + UUID.randomUUID())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(Tokens.agency("af"))
                .get("/hsds/" + path + "?page=0")
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        get(path + "?page=1000").body("empty", equalTo(true));
        Api.anonymous().get("/hsds/" + path).then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    private static ValidatableResponse get(String path) {
        return Api.as(Tokens.agency("af"))
                .get(path.isEmpty() ? "/hsds" : "/hsds/" + path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse valid(String kind, String path) {
        ValidatableResponse answer = get(path);
        String json = answer.extract().asString();
        assertThat(HsdsSchemas.faults(kind, json)).as(json).isEmpty();
        return answer;
    }
}
