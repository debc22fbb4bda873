package se.handslag.intervention.nationalcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.caller.Role;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** What the national follow-up gets: counts by sex, with money (R6.8). */
@QuarkusTest
class NationalCountStoryTest {
    @Inject
    Scene scene;

    private Ground ground;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
    }

    @Test
    void womenMenAndThoseOfWhomNobodyKnows() {
        started(Optional.of("FEMALE"));
        started(Optional.of("MALE"));
        started(Optional.of("MALE"));
        started(Optional.empty());
        ground.in(Bodies.anonymous(ground.intervention())).statusCode(201);
        UUID mistake = started(Optional.of("FEMALE"));
        ground.out(mistake, Bodies.mistake()).statusCode(201);
        takeOut("")
                .body("items", hasSize(1))
                .body("items[0].women", equalTo(2))
                .body("items[0].men", equalTo(2))
                .body("items[0].unknownSex", equalTo(1))
                .body("items[0].participants", equalTo(5));
    }

    @Test
    void thoseWhoAreOnlyCountedAreOfUnknownSex() {
        UUID conference = scene.conference(ground.association());
        UUID count = Scene.id(Api.as(Tokens.association(ground.association()))
                .body(Map.of("occurredOn", "2018-05-17", "persons", 57))
                .post("/interventions/" + conference + "/counts")
                .then());
        Api.as(Tokens.association(ground.association()))
                .body(Map.of("occurredOn", "2018-05-17", "persons", 75))
                .post("/interventions/" + conference + "/counts/" + count + "/corrections")
                .then()
                .statusCode(201);
        String path = "items.find { it.interventionId == '" + conference + "' }.";
        takeOut("").body(path + "unknownSex", equalTo(75)).body(path + "participants", equalTo(75));
    }

    @Test
    void moneyStandsBeside() {
        Api.as(Tokens.association(ground.association()))
                .header("If-Match", "*")
                .body(Map.of("plannedParticipants", 40, "budgetKronor", 1_200_000, "actualKronor", 640_000))
                .put("/interventions/" + ground.intervention() + "/budgets/2018/insats-cost")
                .then()
                .statusCode(200);
        takeOut("")
                .body("items[0].plannedParticipants", equalTo(40))
                .body("items[0].budgetKronor", equalTo(1_200_000))
                .body("items[0].actualKronor", equalTo(640_000));
    }

    @Test
    void whatWasRecordedLaterIsNotInIt() {
        ground.running();
        String then = takeOut("").extract().path("asOf");
        ground.running();
        takeOut("").body("items[0].participants", equalTo(2));
        takeOut("&asOf=" + then).body("items[0].participants", equalTo(1)).body("asOf", equalTo(then));
    }

    @Test
    void anInterventionOfAnotherYearIsNotInIt() {
        Api.as(Tokens.association(ground.association()))
                .get("/national-counts?year=2019&association=" + ground.association())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void asCsvWithTheSameNames() {
        started(Optional.of("FEMALE"));
        String csv = Api.as(Tokens.association(ground.association()))
                .accept("text/csv")
                .get("/national-counts?year=2018&association=" + ground.association())
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(csv.split("\r\n", -1)).hasSize(3);
        assertThat(csv).contains(",1,0,0,1,").contains("unknownSex");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void exactNumbersAreForTheAdministratorAlone(Role role) {
        String token = Tokens.of("somebody")
                .association(ground.association())
                .roles(Set.of(role.claim()))
                .sign();
        Api.as(token)
                .get("/national-counts?year=2018&association=" + ground.association())
                .then()
                .statusCode(role == Role.ASSOCIATION_ADMIN ? 200 : 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=2018", "association=kalmar-lan", "association=kalmar-lan&year=18"})
    void whatIsMissingIsSaid(String query) {
        Api.as(Tokens.association("kalmar-lan"))
                .get("/national-counts?" + query)
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }

    @Test
    void anotherAssociationsAreClosed() {
        Api.as(Tokens.association("another"))
                .get("/national-counts?year=2018&association=" + ground.association())
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        String unregistered = Scene.code("forbund");
        Api.as(Tokens.association(unregistered))
                .get("/national-counts?year=2018&association=" + unregistered)
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private UUID started(Optional<String> sex) {
        UUID person = UUID.randomUUID();
        ParticipantRegistered fact = new ParticipantRegistered(
                person, "PERSONNUMMER", "af", Clock.systemUTC().instant(), sex, sex.map(known -> 1990));
        scene.announce(person, fact);
        scene.awaitParticipant(person);
        return Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
    }

    private ValidatableResponse takeOut(String more) {
        return Api.as(Tokens.association(ground.association()))
                .get("/national-counts?year=2018&association=" + ground.association() + more)
                .then()
                .statusCode(200);
    }
}
