package se.handslag.participant.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.Staff;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/**
 * Who sees whom (R3.6): every role, in every unit, of every agency, towards a participant of a unit, one of no unit and an
 * anonymous one, by every way that leads to a person.
 */
@QuarkusTest
class UnitMatrixTest {
    @Inject
    Clock clock;

    private Agency social;
    private Agency receiver;
    private UUID north;
    private UUID south;
    private UUID door;
    private UUID other;

    @BeforeEach
    void twoAgenciesOfTwoUnitsEach() {
        Town.isKnown();
        social = Town.another("social", "KOMMUN");
        receiver = Town.another("region", "REGION");
        north = Town.unitOf(social);
        south = Town.unitOf(social);
        door = Town.unitOf(receiver);
        other = Town.unitOf(receiver);
    }

    @ParameterizedTest(name = "{0} {1} {2}: of a unit {3}, of none {4}, anonymous {5}")
    @CsvSource({
        "social,   caseworker, north, true,  true,  true",
        "social,   caseworker, south, false, true,  true",
        "social,   caseworker, none,  false, true,  true",
        "social,   manager,    north, true,  true,  true",
        "social,   manager,    south, true,  true,  true",
        "social,   manager,    none,  true,  true,  true",
        "social,   system,     none,  true,  true,  true",
        "receiver, caseworker, door,  false, false, false",
        "receiver, caseworker, none,  false, false, false",
        "receiver, manager,    door,  false, false, false",
        "receiver, system,     none,  false, false, false",
    })
    void whoSeesWhom(String agency, String role, String unit, boolean ofUnit, boolean ofNone, boolean anonymous) {
        String numberOfNorth = TestPersons.personnummer();
        UUID inNorth = registered(Staff.caseworker(social, north).token(), Agency.registration(numberOfNorth));
        UUID nowhere = registered(social.token(), Agency.registration(TestPersons.personnummer()));
        UUID nameless = registered(Staff.caseworker(social, north).token(), Named.anonymous());
        String token = token(agency, role, unit);

        assertThat(sees(token, inNorth)).isEqualTo(ofUnit);
        assertThat(sees(token, nowhere)).isEqualTo(ofNone);
        assertThat(sees(token, nameless)).isEqualTo(anonymous);
        assertThat(ids(token, "participants?limit=100").contains(inNorth.toString()))
                .isEqualTo(ofUnit);
        assertThat(ids(token, "participants?limit=100&nextStep=none").contains(inNorth.toString()))
                .isEqualTo(ofUnit);
        assertThat(ids(token, "participants?limit=100").contains(nowhere.toString()))
                .isEqualTo(ofNone);
        List<String> found = Api.as(token)
                .body(Map.of("number", numberOfNorth))
                .post("participant-searches")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(found.contains(inNorth.toString())).isEqualTo(ofUnit);
        // What may not be seen may not be acted on.
        Api.as(token)
                .body(consent())
                .post("participants/" + inNorth + "/consents")
                .then()
                .statusCode(ofUnit ? 201 : 404);
    }

    @ParameterizedTest(name = "{0} {1} {2}: the hand-off {3}, the person {4}")
    @CsvSource({
        "social,   caseworker, north, true,  true",
        "social,   caseworker, south, false, false",
        "social,   manager,    south, true,  true",
        "social,   system,     none,  true,  true",
        "receiver, caseworker, door,  true,  true",
        "receiver, caseworker, other, false, false",
        "receiver, caseworker, none,  false, false",
        "receiver, manager,    other, true,  true",
        "receiver, system,     none,  true,  true",
    })
    void whoSeesAHandOffBetweenTwoUnits(
            String agency, String role, String unit, boolean handOffSeen, boolean personSeen) {
        Staff giver = Staff.caseworker(social, north);
        UUID person = giver.registers();
        UUID handOff = offered(giver, person);
        String token = token(agency, role, unit);

        String list = agency.equals("social") ? "from-us" : "to-us";
        assertThat(ids(token, "hand-offs?limit=100&list=" + list).contains(handOff.toString()))
                .isEqualTo(handOffSeen);
        Api.as(token).get("hand-offs/" + handOff).then().statusCode(handOffSeen ? 200 : 404);
        assertThat(sees(token, person)).isEqualTo(personSeen);
    }

    @Test
    void whoTakesOverSeesThePersonInTheUnitThatMadeTheContact() {
        Staff giver = Staff.caseworker(social, north);
        UUID person = giver.registers();
        UUID handOff = offered(giver, person);
        // The front door accepts, and another unit is to meet the person: from then on it is that unit's.
        Staff atTheDoor = Staff.caseworker(receiver, door);
        Staff atTheOther = Staff.caseworker(receiver, other);
        String today = Stockholm.today(clock).toString();
        atTheDoor
                .post(
                        "hand-offs/" + handOff + "/acceptances",
                        Map.of("firstContactPlannedOn", today, "contactUnitId", other))
                .then()
                .statusCode(201);
        assertThat(ids(atTheOther.token(), "hand-offs?limit=100")).contains(handOff.toString());
        atTheOther
                .post("hand-offs/" + handOff + "/take-overs", Map.of("firstContactOn", today))
                .then()
                .statusCode(201);

        assertThat(sees(atTheOther.token(), person)).isTrue();
        assertThat(sees(atTheDoor.token(), person)).isFalse();
        assertThat(sees(giver.token(), person)).isFalse();
        // The giver's unit keeps sight of what it gave, and nothing more.
        giver.reads("hand-offs/" + handOff).statusCode(200);
        Staff.caseworker(social, south).reads("hand-offs/" + handOff).statusCode(404);
    }

    private UUID offered(Staff giver, UUID person) {
        UUID consent = Agency.id(giver.post("participants/" + person + "/consents", consent())
                .then()
                .statusCode(201));
        return Agency.id(giver.post(
                        "hand-offs",
                        Map.of(
                                "participantId",
                                person,
                                "consentId",
                                consent,
                                "receivingAgency",
                                receiver.code(),
                                "receivingUnitId",
                                door))
                .then()
                .statusCode(201));
    }

    private Map<String, Object> consent() {
        var today = Stockholm.today(clock);
        return Map.of(
                "kind",
                "INFORMATION_EXCHANGE",
                "disclosingAgencies",
                List.of(social.code()),
                "receivingAgencies",
                List.of(receiver.code()),
                "dataCategories",
                List.of("IDENTITY", "RESPONSIBILITY"),
                "purpose",
                "HAND_OFF",
                "validFrom",
                today.toString(),
                "validTo",
                today.plusYears(1).toString());
    }

    private String token(String agency, String role, String unit) {
        Agency of = agency.equals("social") ? social : receiver;
        if (role.equals("system")) {
            return of.token();
        }
        Map<String, UUID> units = Map.of("north", north, "south", south, "door", door, "other", other);
        return new Staff(of, role, Optional.ofNullable(units.get(unit))).token();
    }

    private static boolean sees(String token, UUID person) {
        int core = Api.as(token).get("participants/" + person).statusCode();
        int identity = Api.as(token).get("participants/" + person + "/identity").statusCode();
        assertThat(identity).isEqualTo(core);
        return core == 200;
    }

    private static UUID registered(String token, Map<String, Object> body) {
        return Agency.id(Api.as(token).body(body).post("participants").then().statusCode(201));
    }

    private static List<String> ids(String token, String path) {
        return Api.as(token).get(path).then().statusCode(200).extract().path("items.id");
    }
}
