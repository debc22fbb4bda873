package se.handslag.outcome.standard;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** Who reads the standard reports of which scope (R3.6): those whom a rule lets in, and nobody else. */
@QuarkusTest
class ScopeAccessTest {
    private final Stage stage;
    private final Story story = new Story().registered();
    private final Story other = new Story().registered();
    private UUID programme;
    private UUID intervention;

    ScopeAccessTest(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void tell() {
        programme = story.programme("Gemensamt", other.association());
        intervention = story.esfIntervention("Rehab", programme, "0880");
        stage.play(story);
        stage.play(other);
    }

    @Test
    void aProgrammeIsReadByTheStaffOfEachAssociationThatTakesPart() {
        read(other.association(), Roles.ASSOCIATION_ADMIN, "programme", programme).statusCode(200);
        read(other.association(), Roles.ASSOCIATION_ADMIN, "intervention", intervention)
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        read(new Story().association(), Roles.REPORT_READER, "programme", programme)
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"county=08", "nation=true"})
    void countyAndNationAreForReportReadersOfAKnownAssociation(String scope) {
        String name = scope.split("=", -1)[0];
        String value = scope.split("=", -1)[1];
        read(story.association(), Roles.REPORT_READER, name, value).statusCode(200);
        read(story.association(), Roles.ASSOCIATION_ADMIN, name, value)
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        read(new Story().association(), Roles.REPORT_READER, name, value)
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void exactlyOneScopeIsAskedFor() {
        Asking.call(story)
                .queryParam("nation", "true")
                .queryParam("county", "08")
                .get("/reports/results")
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        Asking.call(story).get("/reports/results").then().spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        read(story.association(), Roles.REPORT_READER, "programme", UUID.randomUUID())
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        read(story.association(), Roles.REPORT_READER, "county", "99").spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private static ValidatableResponse read(String association, String role, String scope, Object value) {
        String token = Tokens.of("somebody-" + association)
                .association(association)
                .roles(Set.of(role))
                .sign();
        return Api.as(token)
                .queryParam("from", "2018-01-01")
                .queryParam("to", "2018-12-31")
                .queryParam(scope, value)
                .get("/reports/results")
                .then();
    }
}
