package se.handslag.gateway.localgroup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Every refusal is a problem that names what is at fault. */
@QuarkusTest
class LocalGroupRefusesTest {
    @Inject
    EntityManager database;

    private Municipality town;
    private List<Map<String, String>> members;

    @BeforeEach
    void settle() {
        town = new Municipality();
        members = List.of(town.seatOfAf(), town.seatOfUnit());
    }

    @Test
    void onlyTheAdministratorOfTheAssociationWrites() {
        String other = Tokens.association("forbund-annat");
        for (String token : List.of(Tokens.agency(town.af), Tokens.platform(), other)) {
            post(token, town.group(members)).spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        }
        town.registerGroup(members).statusCode(201);
        Api.as(other)
                .header("If-Match", "\"0\"")
                .body(Municipality.change("Annat", members))
                .put("local-groups/{municipality}", town.code)
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
    }

    @Test
    void anAssociationTakesNoMunicipalityThatIsNotItsOwn() {
        var elsewhere = new Municipality();
        Map<String, Object> body = new HashMap<>(town.group(members));
        body.put("municipality", elsewhere.code);
        post(Tokens.association(town.association), body)
                .statusCode(422)
                .body("type", equalTo("urn:handslag:problem:municipality-of-another-association"))
                .body("errors.pointer", contains("/municipality"));
        post(
                        Tokens.association("forbund-okant-" + town.code),
                        Map.of(
                                "municipality",
                                town.code,
                                "name",
                                "Ingens",
                                "association",
                                "forbund-okant-" + town.code,
                                "members",
                                members))
                .statusCode(422);
        elsewhere
                .registerGroup(List.of(elsewhere.seatOfAf(), elsewhere.seatOfUnit()))
                .statusCode(201);
    }

    @Test
    void aMunicipalityHasOneGroup() {
        town.registerGroup(members).statusCode(201);

        town.registerGroup(members)
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:local-group-already-registered"))
                .body("errors.pointer", contains("/municipality"));
    }

    @Test
    void itsMembersAreOfTwoAgencies() {
        town.registerGroup(List.of(town.seatOfUnit(), Map.of("agency", town.kommun)))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/members"));
        town.registerGroup(List.of()).spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/members"));
    }

    @Test
    void nobodyHasTwoSeats() {
        town.registerGroup(List.of(town.seatOfAf(), town.seatOfUnit(), town.seatOfAf()))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/members/2"));
    }

    @Test
    void whoIsNotRegisteredIsNamed() {
        refused(List.of(town.seatOfAf(), Map.of("agency", "ingen")), "unknown-agency", "/members/1/agency");
        String nobodys = UUID.randomUUID().toString();
        refused(
                List.of(Map.of("agency", town.kommun, "unitId", nobodys), town.seatOfAf()),
                "unknown-unit",
                "/members/0/unitId");
        refused(
                List.of(town.seatOfUnit(), Map.of("agency", town.af, "unitId", town.unit)),
                "unknown-unit",
                "/members/1/unitId");
    }

    @Test
    void theSameHoldsForAChange() {
        town.registerGroup(members).statusCode(201);

        town.changeGroup("\"0\"", Municipality.change("Ensam", List.of(town.seatOfAf())))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/members"));
        Api.as(Tokens.association(town.association))
                .body(Municipality.change("Utan version", members))
                .put("local-groups/{municipality}", town.code)
                .then()
                .spec(Api.problem(ProblemTypes.PRECONDITION_REQUIRED));
    }

    @Test
    void aMunicipalityIsFourDigitsAndMayHaveNoGroup() {
        post(Tokens.association(town.association), Map.of("municipality", "880", "association", town.association))
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/municipality"));
        Api.as(Tokens.platform()).get("local-groups/9999").then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        Api.as(Tokens.association(town.association))
                .header("If-Match", "\"0\"")
                .body(Municipality.change("Ingen", members))
                .put("local-groups/9999")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void theDatabaseRefusesAGroupOfOneAgency() {
        town.registerGroup(members).statusCode(201);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                                "delete from local_group_member where municipality = :town and agency_code = :agency")
                        .setParameter("town", town.code)
                        .setParameter("agency", town.af)
                        .executeUpdate()))
                .isInstanceOf(RuntimeException.class);
    }

    private void refused(List<Map<String, String>> seats, String problem, String pointer) {
        town.registerGroup(seats)
                .statusCode(400)
                .body("type", equalTo("urn:handslag:problem:" + problem))
                .body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse post(String token, Map<String, ?> body) {
        return Api.as(token).body(body).post("local-groups").then();
    }
}
