package se.handslag.outcome.definition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.kit.id.Ids;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** A project counts success its own way: that is data, versioned, and changes no report that was taken out (R6.4). */
@QuarkusTest
class SuccessDefinitionStoryTest {
    private static final String PATH = "/success-definitions";
    private final String id = "egen-" + Long.toHexString(Ids.next().getLeastSignificantBits());
    private final String association = "f-" + Long.toHexString(Ids.next().getLeastSignificantBits());

    @Test
    void anAssociationCountsPlacementAndLaterChangesItsMind() {
        register(body(), association)
                .statusCode(201)
                .body("version", equalTo(1))
                .body("association", equalTo(association))
                .body("categories.code", contains("OCCUPATION", "REST"))
                .body("categories[0].whenAny.fact", contains("WORKS", "IN_PLACEMENT"));
        register(body(), association).statusCode(201).body("version", equalTo(2));
        Api.as(Tokens.agency("af"))
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("version", equalTo(2));
    }

    @Test
    void theNationalHeadlineIsThereForAllToRead() {
        Api.as(Tokens.agency("af"))
                .queryParam("limit", 100)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItems("national-headline"));
    }

    @Test
    void nobodyChangesWhatIsSomebodyElses() {
        register(body(), association).statusCode(201);
        register(body(), "annat-forbund").spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        send(body(), Tokens.platform()).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Map<String, Object> national = body();
        national.put("id", "national-headline");
        register(national, association).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        send(body(), Tokens.agency("af")).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void whatHasBeenIsNotSaidAnew() {
        Map<String, Object> late = body();
        late.put("inForceFrom", "2018-01-01T00:00:00Z");
        register(late, association).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/inForceFrom"));
    }

    @Test
    void everybodyHasOneResult() {
        Map<String, Object> leavesSomebody = body();
        leavesSomebody.put("categories", List.of(category("OCCUPATION", Map.of("fact", "STUDIES"))));
        register(leavesSomebody, association).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/categories"));
        Map<String, Object> twice = body();
        twice.put("categories", List.of(category("A"), category("A")));
        register(twice, association).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/categories"));
        Map<String, Object> kindless = body();
        kindless.put("categories", List.of(category("A", Map.of("fact", "WORKS")), category("REST")));
        register(kindless, association).spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }

    private Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "id", id,
                "titleSv", "Sysselsättning med praktik",
                "titleEn", "Occupation, placement included",
                "textSv", "Arbete eller praktik vid utregistreringen.",
                "textEn", "Work or placement at out-registration.",
                "categories",
                        List.of(
                                category(
                                        "OCCUPATION",
                                        Map.of("fact", "WORKS", "kinds", List.of("WORKS_SUBSIDISED")),
                                        Map.of("fact", "IN_PLACEMENT")),
                                category("REST"))));
    }

    private static Map<String, Object> category(String code, Object... conditions) {
        return Map.of("code", code, "titleSv", "Titel", "titleEn", "Title", "whenAny", List.of(conditions));
    }

    private static ValidatableResponse register(Map<String, Object> body, String association) {
        return send(body, Tokens.association(association));
    }

    private static ValidatableResponse send(Map<String, Object> body, String token) {
        return Api.as(token).body(body).post(PATH).then();
    }
}
