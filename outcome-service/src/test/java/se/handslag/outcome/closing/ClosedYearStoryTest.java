package se.handslag.outcome.closing;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.kit.time.Stockholm;

/** The platform lets a year's figures out: once for all, as they were known at a moment. */
@QuarkusTest
class ClosedYearStoryTest {
    private static final String PATH = "/closed-years";
    private static final ProblemType ALREADY_CLOSED =
            new ProblemType("year-already-closed", 409, "The year's figures are out already");

    @Test
    void aYearIsClosedOnceAndEverybodySeesWhen() {
        Map<String, Object> body = Map.of("year", 1995, "asOf", "1996-03-01T08:00:00Z");
        close(body, Tokens.platform())
                .statusCode(201)
                .header("Location", endsWith("/closed-years/1995"))
                .body("asOf", equalTo("1996-03-01T08:00:00Z"));
        close(body, Tokens.platform()).spec(Api.problem(ALREADY_CLOSED));
        Api.as(Tokens.agency("af"))
                .get(PATH + "/1995")
                .then()
                .statusCode(200)
                .body("year", equalTo(1995))
                .body("asOf", equalTo("1996-03-01T08:00:00Z"));
        Api.as(Tokens.agency("af"))
                .queryParam("limit", 100)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.year", hasItems(1995));
    }

    @Test
    void aYearIsOverInSwedenBeforeItIsClosed() {
        int now = Year.now(Stockholm.ZONE).getValue();
        close(Map.of("year", now), Tokens.platform()).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/year"));
        close(Map.of("year", 1996, "asOf", "1996-12-31T22:59:59Z"), Tokens.platform())
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/year"));
        close(Map.of("year", 1996, "asOf", "1996-12-31T23:00:00Z"), Tokens.platform())
                .statusCode(201);
    }

    @Test
    void nobodyKnowsWhatWillBeRegistered() {
        close(Map.of("year", 1997, "asOf", "2999-01-01T00:00:00Z"), Tokens.platform())
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/asOf"));
        Api.as(Tokens.agency("af")).get(PATH + "/1997").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void onlyThePlatformClosesYears() {
        close(Map.of("year", 1998), Tokens.association("kalmar-lan")).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        close(Map.of("year", 1998), Tokens.agency("af")).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    private static ValidatableResponse close(Map<String, Object> body, String token) {
        return Api.as(token).body(body).post(PATH).then();
    }
}
