package se.handslag.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** What can go wrong at the door or behind it, each as a problem. */
@QuarkusTest
class RoutingProblemsTest {
    private final String token = Tokens.agency("routing-problems");

    @Test
    void withoutAValidTokenNothingReachesAService() {
        int before = seen();

        Api.anonymous().get("hand-offs").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
        Api.anonymous()
                .body(Map.of("number", "1"))
                .post("participant-searches")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED))
                .header("WWW-Authenticate", notNullValue());
        for (String bad : new String[] {
            "no-token",
            Tokens.of("x").agency("af").expired().sign(),
            Tokens.of("x").agency("af").forged().sign(),
            Tokens.of("x").agency("af").audience("another").sign(),
            Tokens.of("x").agency("af").issuer("https://another").sign()
        }) {
            Api.as(bad).get("hand-offs").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
        }

        assertThat(seen()).isEqualTo(before + 1);
    }

    @Test
    void aServiceThatIsDownIsUnavailableForTheMoment() {
        Api.as(token)
                .get("interventions")
                .then()
                .spec(Api.problem(ProblemTypes.SERVICE_UNAVAILABLE))
                .header("Retry-After", "2");
        Api.as(token)
                .body(Map.of("a", 1))
                .post("participations")
                .then()
                .spec(Api.problem(ProblemTypes.SERVICE_UNAVAILABLE));
    }

    @Test
    void aServiceThatHangsUpIsUnavailableForTheMoment() {
        Api.as(token)
                .header("behave", "hang-up")
                .body(Map.of("a", 1))
                .post("hand-offs")
                .then()
                .spec(Api.problem(ProblemTypes.SERVICE_UNAVAILABLE));
    }

    @Test
    void aServiceThatIsSilentIsNotWaitedForForEver() {
        Api.as(token)
                .header("behave", "silent")
                .get("hand-offs")
                .then()
                .spec(Api.problem(RoutingProblems.NO_ANSWER_IN_TIME));
    }

    @Test
    void anAnswerThatBreaksOffIsNotTakenForWhole() {
        assertThatThrownBy(() -> Api.as(token)
                        .header("behave", "break-off")
                        .get("hand-offs")
                        .asString())
                .isNotNull();
    }

    @Test
    void aBodyOverTheLimitIsRefusedBeforeAServiceSeesIt() {
        int before = seen();

        Api.as(token)
                .body("\"" + "x".repeat(1_100_000) + "\"")
                .post("hand-offs")
                .then()
                .spec(Api.problem(ProblemTypes.BODY_TOO_LARGE));

        assertThat(seen()).isEqualTo(before + 1);
    }

    @Test
    void aBodyJustUnderTheLimitGoesThrough() {
        Api.as(token)
                .body("\"" + "x".repeat(1_000_000) + "\"")
                .post("hand-offs")
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(1_000_002));
    }

    @Test
    void whatNobodyOwnsIsNotFound() {
        Api.as(token).get("participants-and-more").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(token).basePath("/").get("nowhere").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.anonymous().get("nothing").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private int seen() {
        return Api.as(token).get("hand-offs").then().statusCode(200).extract().path("seen");
    }
}
