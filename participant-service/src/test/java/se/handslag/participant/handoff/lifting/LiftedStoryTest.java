package se.handslag.participant.handoff.lifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.deadline.Term;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Groups;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** What nobody answered comes to the local group and then to the coordinator. No other test uses these municipalities. */
@QuarkusTest
class LiftedStoryTest {
    @Inject
    Clock clock;

    private Agency giver;
    private Agency receiver;
    private LocalDate today;

    @BeforeEach
    void agencies() {
        Town.isKnown();
        giver = Town.another("kommun-", "KOMMUN");
        receiver = Town.another("region-", "REGION");
        today = Stockholm.today(clock);
    }

    @Test
    void theLocalGroupsManagersSeeItWithoutThePerson() {
        Agency neighbour = Town.another("kommun-", "KOMMUN");
        Groups.sit("9801", "forbund-lyft", neighbour);
        UUID handOff = offered("9801");
        Neglected.to(1, handOff);
        assertThat(lifted(neighbour.token())).isEmpty();
        Neglected.to(2, handOff);

        assertThat(lifted(neighbour.token())).containsExactly(handOff);
        neighbour
                .reads("lifted-hand-offs/" + handOff)
                .statusCode(200)
                .body("level", equalTo(2))
                .body("municipality", equalTo("9801"))
                .body("givingAgency", equalTo(giver.code()))
                .body("$", not(hasKey("participantId")))
                .body("$", not(hasKey("participantReference")))
                .body("_links", not(hasKey("extensions")));
        neighbour.reads("hand-off-counts").body("lifted", equalTo(1)).body("toUs", equalTo(0));
        assertThat(lifted(giver.token())).isEmpty();
        giver.reads("lifted-hand-offs/" + handOff).statusCode(404);
        receiver.decline(handOff, "NO_CAPACITY").then().statusCode(201);
        assertThat(lifted(neighbour.token())).isEmpty();
    }

    @Test
    void aUnitsSeatIsForThatUnitAndForTheAgencyAsAWhole() {
        Agency neighbour = Town.another("kommun-", "KOMMUN");
        UUID unit = Town.unitOf(neighbour);
        Groups.sits("9802", "forbund-lyft", neighbour, unit);
        UUID handOff = offered("9802");
        Neglected.to(2, handOff);

        assertThat(lifted(manager(neighbour, unit))).containsExactly(handOff);
        assertThat(lifted(manager(neighbour, UUID.randomUUID()))).isEmpty();
        assertThat(lifted(neighbour.token())).containsExactly(handOff);
        String caseworker = Tokens.of("kim")
                .agency(neighbour.code())
                .roles(Set.of(Roles.CASEWORKER))
                .sign();
        Api.as(caseworker).get("lifted-hand-offs").then().statusCode(403);
        Api.as(caseworker).get("hand-off-counts").then().statusCode(200).body("$", not(hasKey("lifted")));
    }

    @Test
    void theCoordinatorOfTheHomeAssociationAndNoOtherGivesTime() {
        Groups.sit("9803", "forbund-hemma", giver, receiver);
        UUID handOff = offered("9803");
        String ours = coordinator("forbund-hemma");
        String others = coordinator("forbund-borta");
        Neglected.to(2, handOff);
        extend(ours, handOff).then().statusCode(409);
        assertThat(lifted(ours)).doesNotContain(handOff);
        Neglected.to(3, handOff);

        assertThat(lifted(ours)).contains(handOff);
        assertThat(lifted(others)).doesNotContain(handOff);
        Api.as(others).get("lifted-hand-offs/" + handOff).then().statusCode(404);
        extend(others, handOff).then().statusCode(404);
        Api.as(ours)
                .get("lifted-hand-offs/" + handOff)
                .then()
                .statusCode(200)
                .body("_links", hasKey("extensions"))
                .body("$", not(hasKey("participantReference")));
        int before = Api.as(ours).get("hand-off-counts").path("lifted");
        extend(ours, handOff).then().statusCode(201).body("level", equalTo(0));
        Api.as(ours).get("lifted-hand-offs/" + handOff).then().statusCode(200).body("level", equalTo(0));
        Api.as(ours)
                .get("hand-off-counts")
                .then()
                .body("lifted", equalTo(before - 1))
                .body("$", not(hasKey("toUs")));
    }

    @Test
    void theAssociationsOwnDeadlinesHoldForNewOffersAndRunningOnesKeepTheirs() {
        Groups.sit("9804", "forbund-frist", giver, receiver);
        UUID running = offered("9804");
        String due = due(running);
        Map<String, Object> days = Map.of("ANSWER_BY", Map.of("days", 33, "dayKind", "CALENDAR"));
        Api.as(Tokens.association("forbund-frist"))
                .body(Map.of("terms", days))
                .post("deadline-rules/forbund-frist/versions")
                .then()
                .statusCode(201);

        assertThat(due(running)).isEqualTo(due);
        assertThat(Instant.parse(due(offered("9804")))).isEqualTo(Term.endOf(today.plusDays(33)));
        assertThat(due(offered("9805"))).as("nobody's municipality").isEqualTo(due);
    }

    private UUID offered(String municipality) {
        UUID person = Agency.id(
                giver.post("participants", Named.by(TestPersons.personnummer(), "Testina", "Provberg", municipality))
                        .then()
                        .statusCode(201));
        return giver.offers(person, giver.hasConsentFor(person, receiver), receiver);
    }

    private String due(UUID handOff) {
        return giver.reads("hand-offs/" + handOff).extract().path("dueAt");
    }

    private Response extend(String token, UUID handOff) {
        return Api.as(token)
                .body(Map.of("until", today.plusDays(3).toString(), "reason", "PLACE_EXPECTED"))
                .post("lifted-hand-offs/" + handOff + "/extensions");
    }

    private static String coordinator(String association) {
        return Tokens.of("staff-" + association)
                .association(association)
                .roles(Set.of(Roles.COORDINATOR))
                .sign();
    }

    private static String manager(Agency agency, UUID unit) {
        return Tokens.of("chef")
                .agency(agency.code())
                .unit(unit)
                .roles(Set.of(Roles.MANAGER))
                .sign();
    }

    private static List<UUID> lifted(String token) {
        List<String> found = Api.as(token)
                .get("lifted-hand-offs?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return found.stream().map(UUID::fromString).toList();
    }
}
