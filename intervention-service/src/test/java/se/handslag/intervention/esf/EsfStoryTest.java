package se.handslag.intervention.esf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** The monthly participant file: from signed-off hours, with numbers that are kept nowhere here, again after corrections. */
@QuarkusTest
class EsfStoryTest {
    @Inject
    Scene scene;

    @Inject
    DataSource database;

    private Ground ground;
    private UUID person;
    private UUID participation;

    @BeforeEach
    void anEsfIntervention() {
        String association = scene.association();
        String agency = scene.agency();
        ground = new Ground(scene, association, agency, funded(association, agency, Optional.empty()));
        person = scene.participant();
        participation = Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
    }

    @AfterEach
    void theServerAnswersAgain() {
        System.clearProperty(IdentityServer.WITHHELD);
        System.clearProperty(IdentityServer.AWAY);
    }

    @Test
    void aMonthsFileWithNumbersDatesAndHours() {
        signed("2018-02", 8);
        signed("2018-03", 20);
        file("2018-03")
                .statusCode(200)
                .body("generation", equalTo(1))
                .body("items.personalNumber", contains(IdentityServer.numberOf(participation)))
                .body("items.startedOn", contains("2018-01-15"))
                .body("items.hours", contains(20.0f))
                .body("items.cumulatedHours", contains(28.0f))
                .body("items[0].endedOn", nullValue())
                .body("withheld", equalTo(0))
                .body("notSignedOff", equalTo(0));
        assertThat(scene.exists(
                        "select 1 from access_record where participant_id = ? and action = 'esf-participant-file'"
                                + " and outcome = 'GRANTED'",
                        person))
                .isTrue();
    }

    @Test
    void asCsv() {
        signed("2018-03", 20);
        String csv = Api.as(ground.token())
                .accept("text/csv")
                .get(path("2018-03"))
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"esf-2018-03-generation-1.csv\"")
                .extract()
                .asString();
        assertThat(csv)
                .isEqualTo("personalNumber,startedOn,endedOn,hours,cumulatedHours\r\n"
                        + IdentityServer.numberOf(participation) + ",2018-01-15,,20.00,20.00\r\n");
    }

    @Test
    void aCorrectedOldMonthMakesItsFileAndAllLaterOnesAgain() {
        signed("2018-02", 8);
        signed("2018-03", 20);
        file("2018-01").body("generation", equalTo(1));
        file("2018-02").body("generation", equalTo(1));
        file("2018-03").body("generation", equalTo(1)).body("monthsToTakeOutAgain", empty());

        signed("2018-02", 10);
        months().body("items.month", contains("2018-01", "2018-02", "2018-03"))
                .body("items.changed", contains(false, true, true));
        file("2018-02")
                .body("generation", equalTo(2))
                .body("monthsToTakeOutAgain", contains("2018-03"))
                .body("items.hours", contains(10.0f));
        file("2018-03")
                .body("generation", equalTo(2))
                .body("items.cumulatedHours", contains(30.0f))
                .body("monthsToTakeOutAgain", empty());
        months().body("items.generation", contains(1, 2, 2)).body("items.changed", contains(false, false, false));
        // Nothing has changed: the same file, of the same generation.
        file("2018-03").body("generation", equalTo(2));
    }

    @Test
    void hoursThatNobodyAnswersForAreNotInTheFile() {
        signed("2018-03", 20);
        enter("2018-03", 25);
        file("2018-03").body("items.hours", contains(20.0f)).body("notSignedOff", equalTo(1));
    }

    @Test
    void theAnonymousAndTheWronglyRegisteredAreNotInIt() {
        ground.in(Bodies.anonymous(ground.intervention())).statusCode(201);
        UUID mistake = ground.running();
        ground.out(mistake, Bodies.mistake()).statusCode(201);
        file("2018-03").body("items.participationId", contains(participation.toString()));
        file("2018-01").body("items", hasSize(1));
    }

    @Test
    void whoseNumberMayNotBeReadIsLeftOut() {
        System.setProperty(IdentityServer.WITHHELD, participation.toString());
        file("2018-03").statusCode(200).body("items", empty()).body("withheld", equalTo(1));
    }

    @Test
    void withoutNumbersThereIsNoFile() {
        System.setProperty(IdentityServer.AWAY, "yes");
        file("2018-03")
                .spec(Api.problem(
                        new ProblemType("identities-not-reachable", 503, "Personal numbers cannot be read now")));
        months().body("items", empty());
    }

    @Test
    void noNumberIsKept() throws SQLException {
        file("2018-03").statusCode(200);
        String number = IdentityServer.numberOf(participation);
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select 1 from esf_file_taken t where t::text like '%' || ? || '%' union all"
                                + " select 1 from access_record r where r::text like '%' || ? || '%' union all"
                                + " select 1 from outbox o where o::text like '%' || ? || '%'")) {
            query.setString(1, number);
            query.setString(2, number);
            query.setString(3, number);
            assertThat(query.executeQuery().next()).isFalse();
        }
    }

    @Test
    void onlyWhatTheFundFinances() {
        UUID other = scene.intervention(ground.association(), ground.agency());
        Api.as(ground.token())
                .get("/esf-participant-files?month=2018-03&intervention=" + other)
                .then()
                .statusCode(409);
    }

    @Test
    void ofAProgrammeAnAgencyGetsWhatItCarriesOutItself() {
        UUID programme = scene.programme(ground.association());
        UUID own = funded(ground.association(), ground.agency(), Optional.of(programme));
        String other = scene.agency();
        UUID others = funded(ground.association(), other, Optional.of(programme));
        UUID mine = Scene.id(ground.in(Bodies.in(own, scene.participant())));
        Scene.id(new Ground(scene, ground.association(), other, others).in(Bodies.in(others, scene.participant())));
        Api.as(ground.token())
                .get("/esf-participant-files?month=2018-03&programme=" + programme)
                .then()
                .statusCode(200)
                .body("items.participationId", contains(mine.toString()));
    }

    @Test
    void questionsThatAreNone() {
        file("2199-01").spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        file("march").spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        Api.as(ground.token())
                .get("/esf-participant-files?month=2018-03")
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        Api.as(ground.token())
                .get(path("2018-03") + "&programme=" + UUID.randomUUID())
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        Api.as(ground.token())
                .get("/esf-participant-files?month=2018-03&programme=" + UUID.randomUUID())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void anotherAgencyFindsNothing() {
        String other = Tokens.agency(scene.agency());
        Api.as(other).get(path("2018-03")).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(other)
                .get("/esf-participant-file-months?intervention=" + ground.intervention())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CASEWORKER, Roles.INTERVENTION_MANAGER, Roles.ASSOCIATION_ADMIN, Roles.REPORT_READER})
    void noOtherRoleTakesItOut(String role) {
        String token = Tokens.of("somebody")
                .agency(ground.agency())
                .roles(Set.of(role))
                .sign();
        Api.as(token).get(path("2018-03")).then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    private ValidatableResponse file(String month) {
        return Api.as(ground.token()).get(path(month)).then();
    }

    private String path(String month) {
        return "/esf-participant-files?month=" + month + "&intervention=" + ground.intervention();
    }

    private ValidatableResponse months() {
        return Api.as(ground.token())
                .get("/esf-participant-file-months?intervention=" + ground.intervention())
                .then()
                .statusCode(200);
    }

    private void signed(String month, int hours) {
        enter(month, hours);
        hours(month, "sign-offs", hours);
    }

    private void enter(String month, int hours) {
        hours(month, "entries", hours);
    }

    private void hours(String month, String what, int hours) {
        Api.as(ground.token())
                .body(Map.of("hours", hours))
                .post("/participations/" + participation + "/month-hours/" + month + "/" + what)
                .then()
                .statusCode(201);
    }

    private static UUID funded(String association, String agency, Optional<UUID> programme) {
        Map<String, Object> body = Scene.personal(association, agency);
        body.put("esfFunded", true);
        programme.ifPresent(id -> body.put("programmeId", id));
        return Scene.id(Scene.register(association, body));
    }
}
