package se.handslag.participant.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** A person with a samordningsnummer gets a personnummer, and is found by either (R4.1). */
@QuarkusTest
class NewNumberStoryTest {
    private final String before = TestPersons.samordningsnummer();
    private final String after = TestPersons.personnummer();
    private UUID person;

    @BeforeEach
    void fkKnowsAPersonByASamordningsnummer() {
        Town.isKnown();
        person = Agency.id(FK.post("participants", Named.by(before)).then().statusCode(201));
    }

    @Test
    void thePersonnummerIsThePresentOneAndTheSamordningsnummerStays() {
        Response answer = renumber(FK, after);
        answer.then().statusCode(201).body("identityKind", equalTo("PERSONNUMMER"));
        assertThat(answer.asString()).doesNotContain(before, after);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");

        FK.reads("participants/" + person + "/identity")
                .statusCode(200)
                .body("number", equalTo(after))
                .body("givenName", equalTo("Testina"));
        FK.reads("participants/" + person + "/personal-numbers")
                .statusCode(200)
                .body("items.number", contains(before, after))
                .body("items.kind", contains("SAMORDNINGSNUMMER", "PERSONNUMMER"))
                .body("items.present", contains(false, true));
        for (String number : new String[] {before, after, tenDigits(before), tenDigits(after)}) {
            FK.post("participant-searches", java.util.Map.of("number", number))
                    .then()
                    .body("items.id", contains(person.toString()));
        }
    }

    @Test
    void whoeverTriesToRegisterThePersonByTheOldNumberFindsThatTheyAreRegistered() {
        renumber(FK, after).then().statusCode(201);
        for (String number : new String[] {before, tenDigits(before), after}) {
            AF.post("participants", Named.by(number))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:handslag:problem:participant-already-registered"));
        }
    }

    @Test
    void theOthersAreToldOfTheKindAndNeverOfTheNumber() {
        renumber(FK, after).then().statusCode(201);
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var told = Told.ofActs(reader, person, 2);
            var event = ContractAssert.assertKeepsContract(told.getLast());
            assertThat(event.type()).isEqualTo("se.handslag.participant.identitychanged.v1");
            assertThat(event.data().path("identityKind").asText()).isEqualTo("PERSONNUMMER");
            assertThat(told).allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8))
                    .doesNotContain(before, after, tenDigits(after)));
        }
    }

    @Test
    void aSecondSamordningsnummerIsANewNumberOfTheSameKind() {
        String corrected = TestPersons.samordningsnummer();
        String etag = renumber(FK, corrected)
                .then()
                .statusCode(201)
                .body("identityKind", equalTo("SAMORDNINGSNUMMER"))
                .extract()
                .header("ETag");
        assertThat(etag).isEqualTo("\"1\"");
        assertThat(FK.reads("participants/" + person).extract().header("ETag")).isEqualTo(etag);
    }

    @Test
    void thePresentNumberOnceMoreChangesNothing() {
        assertThat(renumber(FK, tenDigits(before))
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("ETag"))
                .isEqualTo("\"0\"");
        FK.reads("participants/" + person + "/personal-numbers").body("items.number", contains(before));
    }

    @Test
    void historyDoesNotRunBackwards() {
        renumber(FK, after).then().statusCode(201);
        refused(renumber(FK, before), 409, "personal-number-superseded");
        refused(renumber(FK, TestPersons.samordningsnummer()), 422, "personal-number-kind");
    }

    @Test
    void theAnonymousGetNoNumber() {
        UUID anonymous =
                Agency.id(FK.post("participants", Named.anonymous()).then().statusCode(201));
        refused(
                FK.post("participants/" + anonymous + "/personal-numbers", Named.number(after)),
                409,
                "participant-anonymous");
        FK.reads("participants/" + anonymous + "/personal-numbers").body("items", empty());
    }

    @Test
    void onlyTheResponsibleAgencyRegistersNumbersAndOnlyWhoMaySeeTheNameSeesThem() {
        refused(renumber(AF, after), 404, "not-found");
        AF.reads("participants/" + person + "/personal-numbers").statusCode(404);

        UUID consent = FK.hasConsentFor(person, MUNICIPALITY);
        FK.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.reads("participants/" + person + "/personal-numbers").body("items.number", contains(before));
    }

    @Test
    void aWrongNumberIsToldWithoutRepeatingIt() {
        Response refusal = FK.post(
                "participants/" + person + "/personal-numbers",
                java.util.Map.of("kind", "PERSONNUMMER", "number", "640823-3235"));
        refused(refusal, 400, "invalid-personal-number");
        assertThat(refusal.asString()).doesNotContain("640823", "3235");
        FK.post("participants/" + person + "/personal-numbers", java.util.Map.of("kind", "ANONYMOUS", "number", after))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/kind"));
    }

    private Response renumber(Agency agency, String number) {
        return agency.post("participants/" + person + "/personal-numbers", Named.number(number));
    }

    private static String tenDigits(String number) {
        return number.substring(2, 8) + "-" + number.substring(8);
    }

    static void refused(Response answer, int status, String slug) {
        answer.then().statusCode(status).body("type", equalTo("urn:handslag:problem:" + slug));
    }
}
