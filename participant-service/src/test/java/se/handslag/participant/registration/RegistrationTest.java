package se.handslag.participant.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.TestPersons;

/** How a person becomes a participant, and what is kept of them. */
@QuarkusTest
class RegistrationTest {
    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Test
    void theRegisteringAgencyIsResponsibleFromThatInstant() {
        var answer = AF.register(TestPersons.personnummer())
                .then()
                .statusCode(201)
                .body("responsibleAgency", equalTo("af"))
                .body("status", equalTo("OPEN"))
                .body("municipality", equalTo("0882"));
        UUID id = Agency.id(answer);
        assertThat(answer.extract().header("Location")).endsWith("/handslag/v1/participants/" + id);
        assertThat(answer.extract().<String>path("registeredAt"))
                .isEqualTo(answer.extract().path("responsibleSince"));
    }

    @Test
    void numberAndNameAreReadApartAndNeverInTheAnswerToACommand() {
        String number = TestPersons.personnummer();
        var answer = AF.register(number).then().statusCode(201);
        assertThat(answer.extract().asString()).doesNotContain(number, "Testina", "Provberg");
        AF.reads("participants/" + Agency.id(answer) + "/identity")
                .statusCode(200)
                .body("number", equalTo(number))
                .body("givenName", equalTo("Testina"))
                .body("familyName", equalTo("Provberg"));
    }

    @Test
    void theDatabaseHoldsNumberAndNameAsCiphertextOnly() throws Exception {
        String number = TestPersons.personnummer();
        AF.register(number).then().statusCode(201);
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select string_agg(encode(number_cipher || given_name_cipher, 'escape'), '')"
                                + " from personal_number join personal_identity using (participant_id)")) {
            rows.next();
            assertThat(rows.getString(1)).isNotEmpty().doesNotContain(number, "Testina");
        }
    }

    @Test
    void aPersonIsRegisteredOnceAndNobodyIsToldWithWhom() {
        String number = TestPersons.personnummer();
        AF.register(number).then().statusCode(201);
        String refusal = FK.register(number.substring(2, 8) + "-" + number.substring(8))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:participant-already-registered"))
                .extract()
                .asString();
        assertThat(refusal).doesNotContain("\"af\"", number);
    }

    @Test
    void aSamordningsnummerIsANumberToo() {
        AF.post(
                        "participants",
                        Map.of(
                                "identity",
                                Map.of(
                                        "kind",
                                        "SAMORDNINGSNUMMER",
                                        "number",
                                        TestPersons.samordningsnummer(),
                                        "givenName",
                                        "A",
                                        "familyName",
                                        "B"),
                                "municipality",
                                "0882"))
                .then()
                .statusCode(201)
                .body("identityKind", equalTo("SAMORDNINGSNUMMER"));
    }

    @Test
    void ofTheAnonymousOnlySexAndYearAreKept() {
        var anonymous = Map.of("identity", Map.of("kind", "ANONYMOUS", "sex", "FEMALE", "budgetYear", 2026));
        UUID id = Agency.id(
                AF.post("participants", anonymous).then().statusCode(201).body("sex", equalTo("FEMALE")));
        AF.reads("participants/" + id + "/identity").statusCode(200).body("kind", equalTo("ANONYMOUS"));

        AF.post(
                        "participants",
                        Map.of(
                                "identity",
                                Map.of("kind", "ANONYMOUS", "sex", "FEMALE", "budgetYear", 2026, "givenName", "X"),
                                "municipality",
                                "0882"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/identity/givenName", "/municipality"));
    }

    @Test
    void anAgeOutsideTheUsualWarnsAndStopsNothing() {
        int year = Stockholm.today(clock).getYear();
        for (int born : new int[] {year - 15, year - 66, 1925}) {
            AF.register(TestPersons.bornIn(born))
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("OPEN"))
                    .body("warnings.code", contains("AGE_OUTSIDE_16_64"));
        }
        for (int born : new int[] {year - 17, year - 64}) {
            AF.register(TestPersons.bornIn(born)).then().statusCode(201).body("warnings", empty());
        }
        AF.post("participants", Named.anonymous()).then().statusCode(201).body("warnings", empty());
    }

    @Test
    void aNumberInAnySpellingIsTheSameNumber() {
        String number = TestPersons.bornIn(1905);
        String short10 = number.substring(2, 8);
        AF.register(short10 + "+" + number.substring(8)).then().statusCode(201);
        for (String spelling : new String[] {number, number.substring(0, 8) + "-" + number.substring(8)}) {
            FK.register(spelling)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:handslag:problem:participant-already-registered"));
        }
        AF.post("participant-searches", Map.of("number", number)).then().body("items", hasSize(1));
    }

    @Test
    void aWrongCheckDigitIsToldWithoutRepeatingTheNumber() {
        String refusal = AF.register("640823-3235")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:handslag:problem:invalid-personal-number"))
                .body("errors.pointer", hasItem("/identity/number"))
                .extract()
                .asString();
        assertThat(refusal).doesNotContain("640823", "3235");
    }

    @Test
    void aNumberOfAnotherKindThanSaid() {
        AF.post(
                        "participants",
                        Map.of(
                                "identity",
                                Map.of(
                                        "kind",
                                        "PERSONNUMMER",
                                        "number",
                                        TestPersons.samordningsnummer(),
                                        "givenName",
                                        "A",
                                        "familyName",
                                        "B"),
                                "municipality",
                                "0882"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:handslag:problem:invalid-personal-number"));
    }

    @Test
    void aSearchByNumberFindsOnlyWhomTheAgencyMaySee() {
        String number = TestPersons.personnummer();
        UUID id = Agency.id(AF.register(number).then().statusCode(201));
        AF.post("participant-searches", Map.of("number", number))
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()));
        FK.post("participant-searches", Map.of("number", number))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        AF.post("participant-searches", Map.of("number", "640823-3235"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void theListHoldsOursAlone() {
        UUID id = AF.registers();
        String list = Api.as(FK.token())
                .get("participants?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(list).doesNotContain(id.toString());
        AF.reads("participants?limit=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("_links.next.href", containsString("cursor="));
    }

    @Test
    void aRepeatedRequestWithItsKeyRegistersOnce() {
        Map<String, Object> body = Agency.registration(TestPersons.personnummer());
        String key = UUID.randomUUID().toString();
        UUID first = keyed(key, body, 201);
        assertThat(keyed(key, body, 201)).isEqualTo(first);
        Api.as(AF.token())
                .header("Idempotency-Key", key)
                .body(Agency.registration(TestPersons.personnummer()))
                .post("participants")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:handslag:problem:idempotency-key-reused"));
    }

    @Test
    void anUnknownFieldIsRefusedWithItsPath() {
        Api.as(AF.token())
                .body(
                        "{\"identity\": {\"kind\": \"ANONYMOUS\", \"sex\": \"MALE\", \"budgetYear\": 2026, \"shoeSize\": 43}}")
                .post("participants")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:handslag:problem:unknown-field"))
                .body("errors.pointer", hasItem("/identity/shoeSize"));
    }

    @Test
    void whoeverHasNoTokenOrNoRoleIsRefused() {
        Api.anonymous().get("participants").then().statusCode(401);
        Api.as(se.handslag.kit.testing.token.Tokens.association("kalmar-lan"))
                .get("participants")
                .then()
                .statusCode(403);
    }

    @Test
    void theHistoryOfANewParticipantHasOneHolder() {
        UUID id = AF.registers();
        AF.reads("participants/" + id + "/responsibilities")
                .body("items", hasSize(1))
                .body("items[0].agency", equalTo("af"))
                .body("items[0]", not(org.hamcrest.Matchers.hasKey("until")));
    }

    private static UUID keyed(String key, Map<String, Object> body, int status) {
        return Agency.id(Api.as(AF.token())
                .header("Idempotency-Key", key)
                .body(body)
                .post("participants")
                .then()
                .statusCode(status));
    }
}
