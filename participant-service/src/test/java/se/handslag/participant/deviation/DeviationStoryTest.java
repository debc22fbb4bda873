package se.handslag.participant.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.story.Planning.consent;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;
import static se.handslag.participant.story.Town.REGION;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Participations;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** What went wrong or well between the agencies, noted where it happened and told to the local group. */
@QuarkusTest
class DeviationStoryTest {
    private static final String WORDS = "Sex veckor utan besked till Karin";

    @Inject
    Clock clock;

    private UUID person;
    private UUID handOff;

    @BeforeEach
    void aHandOffFromAfToTheMunicipality() {
        Town.isKnown();
        person = AF.registers();
        handOff = AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);
    }

    @Test
    void aPartyRecordsADeviationAndLiftsItWithoutAnythingAboutThePerson() {
        String answer = record(MUNICIPALITY, deviation())
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(answer).doesNotContain("Karin");
        UUID deviation =
                UUID.fromString(io.restassured.path.json.JsonPath.from(answer).getString("id"));
        MUNICIPALITY.reads("deviations/" + deviation).statusCode(200).body("text", equalTo(WORDS));

        MUNICIPALITY
                .post("deviations/" + deviation + "/lifts", null)
                .then()
                .statusCode(201)
                .body("$", hasKey("liftedAt"));
        MUNICIPALITY
                .post("deviations/" + deviation + "/lifts", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:deviation-already-lifted"));

        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var records = Told.ofActs(reader, person, 5);
            assertThat(records.stream().map(ContractAssert::assertKeepsContract).map(event -> event.type()))
                    .endsWith("se.handslag.deviation.recorded.v1", "se.handslag.deviation.lifted.v1");
            assertThat(new String(records.getLast().value(), StandardCharsets.UTF_8))
                    .contains("WAITING_TIME")
                    .doesNotContain(person.toString(), "0882", "Karin");
            assertThat(records).noneMatch(one -> new String(one.value(), StandardCharsets.UTF_8).contains("Karin"));
        }
    }

    @Test
    void aGoodExampleIsWorthNotingToo() {
        Map<String, Object> body = deviation();
        body.put("kind", "GOOD_EXAMPLE");
        body.put("category", "COLLABORATION");
        UUID noted = Agency.id(record(AF, body).then().statusCode(201));
        AF.reads("deviations/" + noted).body("kind", equalTo("GOOD_EXAMPLE"));
    }

    @Test
    void eachAgencyReadsItsOwnAndTheWordsOnlyWhileItMaySeeThePerson() {
        Agency newcomer = Town.another("kommun-", "KOMMUN");
        UUID consent = AF.hasConsentFor(person, newcomer);
        AF.recall(handOff, "OTHER").then().statusCode(201);
        handOff = AF.offers(person, consent, newcomer);
        UUID deviation = Agency.id(record(newcomer, deviation()).then().statusCode(201));

        newcomer.reads("deviations")
                .statusCode(200)
                .body("items.id", contains(deviation.toString()))
                .body("items[0]", not(hasKey("text")));
        AF.reads("deviations/" + deviation).statusCode(404);
        AF.post("deviations/" + deviation + "/lifts", null).then().statusCode(404);

        AF.withdrawConsent(person, consent).then().statusCode(201);
        newcomer.reads("deviations/" + deviation).statusCode(200).body("$", not(hasKey("text")));
    }

    @Test
    void onAParticipationByTheResponsibleAgencyAndThoseThatMayKnowOfIt() {
        UUID participation = Participations.start(person, Stockholm.today(clock));
        Map<String, Object> body = deviation();
        body.remove("handOffId");
        body.put("participationId", participation);
        record(AF, body).then().statusCode(201).body("participationId", equalTo(participation.toString()));
        record(FK, body).then().statusCode(404);
        consent(AF, person, "JOINT_PLANNING", List.of("PARTICIPATION"), FK);
        record(FK, body).then().statusCode(201);
    }

    @Test
    void ofTheAnonymousNoWordsAreKeptAndNoGroupCanBeTold() {
        person = Agency.id(AF.post(
                        "participants",
                        Map.of("identity", Map.of("kind", "ANONYMOUS", "sex", "MALE", "budgetYear", 2026)))
                .then()
                .statusCode(201));
        handOff = AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);
        refused(record(AF, deviation()), "/text");
        Map<String, Object> codes = deviation();
        codes.remove("text");
        UUID noted = Agency.id(record(AF, codes).then().statusCode(201));
        AF.post("deviations/" + noted + "/lifts", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:no-local-group"));
    }

    @Test
    void whatCannotBeRecorded() {
        record(REGION, deviation()).then().statusCode(404);
        Map<String, Object> category = deviation();
        category.put("category", "BAD_LUCK");
        refused(record(AF, category), "/category");
        Map<String, Object> both = deviation();
        both.put("participationId", UUID.randomUUID());
        refused(record(AF, both), "/handOffId");
        Map<String, Object> tooLong = deviation();
        tooLong.put("text", "hemligt ".repeat(251));
        Response answer = record(AF, tooLong);
        refused(answer, "/text");
        assertThat(answer.asString()).doesNotContain("hemligt");
        AF.reads("deviations/" + UUID.randomUUID()).statusCode(404);
    }

    private Map<String, Object> deviation() {
        return new HashMap<>(
                Map.of("kind", "DEVIATION", "category", "WAITING_TIME", "handOffId", handOff, "text", WORDS));
    }

    private static Response record(Agency agency, Map<String, Object> body) {
        return agency.post("deviations", body);
    }

    private static void refused(Response response, String pointer) {
        response.then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }
}
