package se.handslag.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** One client that sends too much is told to wait, and only that one. The test's settings: 100 at once, 5 a second. */
@QuarkusTest
class RateLimitTest {
    private static final int MORE_THAN_THE_BURST = 1_000;

    @Test
    void aClientOverItsShareWaitsAndAnotherDoesNot() {
        String greedy = Tokens.agency("greedy-" + UUID.randomUUID());

        Response refused = sendUntilRefused(greedy);

        refused.then().spec(Api.problem(RoutingProblems.TOO_MANY_REQUESTS));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        Api.as(Tokens.agency("modest-" + UUID.randomUUID()))
                .get("api-info")
                .then()
                .statusCode(200);
    }

    private static Response sendUntilRefused(String token) {
        for (int i = 0; i < MORE_THAN_THE_BURST; i++) {
            Response answer = Api.as(token).get("api-info");
            if (answer.statusCode() != 200) {
                return answer;
            }
        }
        throw new AssertionError("nothing was refused");
    }
}
