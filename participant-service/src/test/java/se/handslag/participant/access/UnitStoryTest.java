package se.handslag.participant.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.Staff;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** How a unit comes to work with a participant, and what the others of the agency then see: nothing (R3.6). */
@QuarkusTest
class UnitStoryTest {
    @Inject
    DataSource database;

    private Agency social;
    private UUID north;
    private UUID south;
    private Staff inNorth;
    private Staff inSouth;
    private Staff head;

    @BeforeEach
    void anAgencyOfTwoUnits() {
        Town.isKnown();
        social = Town.another("social", "KOMMUN");
        north = Town.unitOf(social);
        south = Town.unitOf(social);
        inNorth = Staff.caseworker(social, north);
        inSouth = Staff.caseworker(social, south);
        head = Staff.manager(social, south);
    }

    @Test
    void whoRegistersAPersonWorksWithThemInTheOwnUnit() {
        UUID person = inNorth.registers();
        inNorth.reads("participants/" + person).body("responsibleUnitId", equalTo(north.toString()));
        inSouth.reads("participants/" + person).statusCode(404);
        inSouth.reads("participants/" + person + "/plan").statusCode(404);
        inSouth.reads("participants/" + person + "/watches").statusCode(404);
    }

    @Test
    void aManagerRegistersForTheUnitThatIsToWorkWithThePerson() {
        Map<String, Object> body = new HashMap<>(Agency.registration(TestPersons.personnummer()));
        body.put("unitId", north);
        UUID person = Agency.id(head.post("participants", body).then().statusCode(201));
        inNorth.reads("participants/" + person).statusCode(200);

        body.put("unitId", UUID.randomUUID());
        head.post("participants", body)
                .then()
                .statusCode(400)
                .body("type", containsString("unknown-unit"))
                .body("errors.pointer", hasItem("/unitId"));
    }

    @Test
    void ofTheAnonymousNoUnitIsKept() {
        Map<String, Object> body = new HashMap<>(Named.anonymous());
        body.put("unitId", north);
        inNorth.post("participants", body).then().statusCode(400).body("errors.pointer", hasItem("/unitId"));

        UUID nameless =
                Agency.id(inNorth.post("participants", Named.anonymous()).then().statusCode(201));
        inNorth.reads("participants/" + nameless).body("$", not(hasKey("responsibleUnitId")));
        head.post("participants/" + nameless + "/unit-assignments", Map.of("unitId", north))
                .then()
                .statusCode(409)
                .body("type", containsString("participant-anonymous"));
    }

    @Test
    void protectionTakesTheUnitAwayAndTheDatabaseLetsNobodyPutItBack() {
        UUID person = inNorth.registers();
        inNorth.post("participants/" + person + "/protections", Map.of("kind", "SEKRETESSMARKERING"))
                .then()
                .statusCode(201)
                .body("$", not(hasKey("responsibleUnitId")));
        // Nothing is left that says who they are: the whole agency may see that somebody is there.
        inSouth.reads("participants/" + person).statusCode(200).body("identityKind", equalTo("ANONYMOUS"));
        assertThatThrownBy(() -> update(
                        "update participant set responsible_unit_id = '" + north + "' where id = '" + person + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("participant_unit_of_the_named");
    }

    @Test
    void aPersonMovesToAnotherUnitAndTheirOpenHandOffGoesAlong() {
        UUID person = inNorth.registers();
        UUID consent = social.hasConsentFor(person, Town.AF);
        UUID handOff = social.offers(person, consent, Town.AF);
        inNorth.reads("hand-offs/" + handOff).statusCode(200);

        assign(inSouth, person, south).then().statusCode(404);
        assign(inNorth, person, UUID.randomUUID()).then().statusCode(400);
        assign(inNorth, person, south).then().statusCode(201).body("responsibleUnitId", equalTo(south.toString()));

        inSouth.reads("participants/" + person).statusCode(200);
        inSouth.reads("hand-offs?list=from-us").body("items.id", contains(handOff.toString()));
        inNorth.reads("participants/" + person).statusCode(404);
        inNorth.reads("hand-offs?list=from-us").body("items", empty());
        // A caseworker who has let go cannot take the person back; the head can, and gives them to nobody in
        // particular.
        assign(inNorth, person, north).then().statusCode(404);
        head.post("participants/" + person + "/unit-assignments", Map.of())
                .then()
                .statusCode(201);
        inNorth.reads("participants/" + person).statusCode(200).body("$", not(hasKey("responsibleUnitId")));
    }

    @Test
    void watchesAndFollowUpsAreTheUnitsToo() {
        UUID person = inNorth.registers();
        assertThat(watches(inNorth)).isNotEmpty();
        assertThat(watches(inSouth)).isEmpty();
        assertThat(watches(head)).isNotEmpty();

        social.post("participants/" + person + "/closings", Map.of("outcome", "WORK"))
                .then()
                .statusCode(201);
        inNorth.reads("follow-ups").body("items", hasSize(2));
        inSouth.reads("follow-ups").body("items", empty());
        String one = inNorth.reads("follow-ups").extract().path("items[0].id");
        inNorth.reads("follow-ups/" + one).statusCode(200);
        inSouth.reads("follow-ups/" + one).statusCode(404);
        inSouth.reads("participants/" + person + "/identity").statusCode(404);
        inSouth.post("follow-ups/" + one + "/answers", Map.of("answer", "DECLINED"))
                .then()
                .statusCode(404);
    }

    @Test
    void whoComesBackToAnotherUnitIsThatUnits() {
        String number = TestPersons.personnummer();
        UUID person = Agency.id(
                inNorth.post("participants", Agency.registration(number)).then().statusCode(201));
        social.post("participants/" + person + "/closings", Map.of("outcome", "WORK"))
                .then()
                .statusCode(201);
        inSouth.post("participants/" + person + "/reopenings", Map.of()).then().statusCode(404);

        inSouth.post("reopenings", Named.number(number)).then().statusCode(201);
        inSouth.reads("participants/" + person).body("responsibleUnitId", equalTo(south.toString()));
        inNorth.reads("participants/" + person).statusCode(404);
    }

    @Test
    void whoReopensAtTheUnitThatClosedFindsThePersonThere() {
        UUID person = inNorth.registers();
        social.post("participants/" + person + "/closings", Map.of("outcome", "WORK"))
                .then()
                .statusCode(201);
        social.post("participants/" + person + "/reopenings", null).then().statusCode(201);
        inNorth.reads("participants/" + person).body("responsibleUnitId", equalTo(north.toString()));
    }

    @Test
    void anotherUnitCannotMergeAPersonAway() {
        UUID person = inNorth.registers();
        inSouth.post("participants/" + person + "/merges", Named.number(TestPersons.personnummer()))
                .then()
                .statusCode(404);
    }

    private static Response assign(Staff who, UUID person, UUID unit) {
        return who.post("participants/" + person + "/unit-assignments", Map.of("unitId", unit));
    }

    private static List<String> watches(Staff who) {
        return who.reads("watches").statusCode(200).extract().path("items.id");
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
