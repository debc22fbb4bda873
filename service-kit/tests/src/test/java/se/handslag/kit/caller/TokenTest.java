package se.handslag.kit.caller;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.TokenBuilder;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class TokenTest {
    static TokenBuilder good() {
        return Tokens.of("agency-af").agency("af").roles(Set.of(Roles.CASEWORKER));
    }

    static String[] badTokens() {
        String token = good().sign();
        String unsigned = "eyJhbGciOiJub25lIn0." + token.split("\\.", -1)[1] + ".";
        return new String[] {
            good().expired().sign(),
            good().forged().sign(),
            good().audience("handslag-kafka").sign(),
            good().issuer("https://elsewhere.test").sign(),
            token.substring(0, token.length() - 4) + "AAAA",
            unsigned,
            "not-a-token",
            "a.b.c"
        };
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aTokenThatIsNotGoodIsRefused(String token) {
        Api.as(token)
                .when()
                .get("/callers")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED))
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("instance", equalTo("/handslag/v1/callers"));
    }

    @Test
    void noTokenIsRefused() {
        Api.anonymous()
                .when()
                .get("/callers")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED))
                .header("WWW-Authenticate", startsWith("Bearer"));
        Api.anonymous()
                .auth()
                .preemptive()
                .basic("a", "b")
                .when()
                .get("/callers")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    @Test
    void theCallerIsReadFromTheToken() {
        UUID unit = UUID.randomUUID();
        Api.as(good().unit(unit).sign())
                .when()
                .get("/callers")
                .then()
                .statusCode(200)
                .body("client", equalTo("agency-af"))
                .body("subject", equalTo("agency-af-subject"))
                .body("agency", equalTo("af"))
                .body("unit", equalTo(unit.toString()))
                .body("roles", equalTo(List.of("CASEWORKER")));
    }

    @Test
    void aRoleOfSomebodyElseIsNotEnough() {
        Api.as(Tokens.of("x").roles(Set.of(Roles.REPORT_READER, "admin")).sign())
                .when()
                .get("/callers")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(Tokens.of("x").sign()).when().get("/callers").then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void aTokenWithoutAnAgencyIsRefusedWhereOneIsNeeded() {
        Api.as(Tokens.of("x").roles(Set.of(Roles.CASEWORKER)).sign())
                .when()
                .get("/callers/agency")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void anEndpointThatSaysNothingIsClosed() {
        Api.as(good().sign()).when().get("/callers/unsaid").then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.anonymous().when().get("/callers/unsaid").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    @Test
    void rolesThatNobodyMayHoldTogetherAreRefused() {
        Set<String> both = Set.of(Roles.CASEWORKER, Roles.ASSOCIATION_ADMIN, Roles.PARTICIPANT_MANAGER);
        Api.as(Tokens.of("x").agency("af").roles(both).sign())
                .when()
                .get("/callers")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void aRouteOutsideRestAnswersProblemsToo() {
        Api.anonymous()
                .when()
                .get("/raw/closed")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED))
                .header("WWW-Authenticate", startsWith("Bearer"));
        Api.as("a.b.c").when().get("/raw/closed").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
        Api.as(Tokens.platform()).when().get("/raw/closed").then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(good().sign()).when().get("/raw/closed").then().statusCode(200);
        Api.anonymous().when().get("/raw/broken").then().spec(Api.problem(ProblemTypes.INTERNAL_ERROR));
    }
}
