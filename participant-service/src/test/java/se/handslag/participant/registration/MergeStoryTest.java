package se.handslag.participant.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static se.handslag.participant.registration.NewNumberStoryTest.refused;
import static se.handslag.participant.story.Merges.agree;
import static se.handslag.participant.story.Merges.confirms;
import static se.handslag.participant.story.Merges.proposed;
import static se.handslag.participant.story.Merges.proposes;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;
import static se.handslag.participant.story.Town.REGION;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** FK knows a person by a samordningsnummer, AF by a personnummer: they are one, and AF holds already (R4.1). */
@QuarkusTest
class MergeStoryTest {
    private final String number = TestPersons.personnummer();
    private final String oldNumber = TestPersons.earlierNumberOf(number);
    private UUID atFk;
    private UUID atAf;

    @BeforeEach
    void onePersonIsTwoParticipants() {
        Town.isKnown();
        atFk = Agency.id(FK.post("participants", Named.by(oldNumber)).then().statusCode(201));
        atAf = Agency.id(AF.post("participants", Named.by(number)).then().statusCode(201));
    }

    @Test
    void fkIsShownTheWayLetsGoAndAfGoesOnWithoutAGap() {
        String since = AF.reads("participants/" + atAf).extract().path("responsibleSince");
        FK.post("participants/" + atFk + "/personal-numbers", Named.number(number))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:participant-already-registered"))
                .body("detail", containsString("/merges"));

        Response answer = proposes(FK, atFk, number);
        answer.then().statusCode(201).body("state", equalTo("PROPOSED"));
        assertThat(answer.asString()).doesNotContain(atAf.toString(), number, oldNumber, "\"af\"");
        confirms(AF, Agency.id(answer.then())).then().statusCode(201).body("state", equalTo("CONFIRMED"));

        AF.reads("participants/" + atAf)
                .body("status", equalTo("OPEN"))
                .body("responsibleAgency", equalTo("af"))
                .body("responsibleSince", equalTo(since));
        AF.reads("participants/" + atAf + "/personal-numbers")
                .body("items.number", containsInAnyOrder(oldNumber, number));
        AF.reads("participants/" + atAf + "/identity").body("number", equalTo(number));
        AF.post("participant-searches", Map.of("number", oldNumber)).then().body("items.id", contains(atAf.toString()));
    }

    @Test
    void theOneThatEndedSaysSoAndWhereItWentOnlyToWhomMaySeeThat() {
        agree(FK, atFk, AF, number);

        FK.reads("participants/" + atFk)
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("$", not(hasKey("mergedInto")))
                .body("$", not(hasKey("responsibleAgency")));
        FK.reads("participants/" + atFk + "/responsibilities").body("items[0].until", notNullValue());
        FK.reads("participants/" + atFk + "/identity").statusCode(404);
        FK.reads("participants/" + atAf).statusCode(404);
        AF.reads("participants/" + atFk).statusCode(200).body("mergedInto", equalTo(atAf.toString()));
        REGION.reads("participants/" + atFk).statusCode(404);
    }

    @Test
    void nothingCanBeDoneWithTheOneThatEnded() {
        UUID consent = FK.hasConsentFor(atFk, MUNICIPALITY);
        agree(FK, atFk, AF, number);

        refused(FK.offer(atFk, consent, MUNICIPALITY), 409, "not-responsible-agency");
        refused(proposes(FK, atFk, number), 404, "not-found");
        FK.post("participants/" + atFk + "/personal-numbers", Named.number(TestPersons.personnummer()))
                .then()
                .statusCode(404);
        FK.post("participants/" + atFk + "/protections", Map.of("kind", "SEKRETESSMARKERING"))
                .then()
                .statusCode(404);
        assertThat(FK.reads("participants?limit=100").extract().asString()).doesNotContain(atFk.toString());
    }

    @Test
    void anAgencyThatHoldsBothMergesThemAndSeesWhereItWent() {
        String mine = TestPersons.personnummer();
        UUID goesOn = Agency.id(AF.post("participants", Named.by(mine)).then().statusCode(201));
        UUID twice = Agency.id(AF.post("participants", Named.by(TestPersons.earlierNumberOf(mine)))
                .then()
                .statusCode(201));
        proposes(AF, twice, mine).then().statusCode(201).body("state", equalTo("CONFIRMED"));
        AF.reads("participants/" + twice)
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(goesOn.toString()));
    }

    @Test
    void aPersonThatWasThreeParticipantsIsOneInTheEnd() {
        // The same day and sex, with another check digit: a samordningsnummer of the other test series.
        String third = TestPersons.anotherOfSamePerson(oldNumber);
        UUID atRegion =
                Agency.id(REGION.post("participants", Named.by(third)).then().statusCode(201));
        UUID waiting = proposed(REGION, atRegion, oldNumber);
        agree(FK, atFk, AF, number);

        // The question goes on with the person.
        FK.reads("merge-proposals/" + waiting).statusCode(404);
        confirms(AF, waiting).then().statusCode(201);
        AF.post("participant-searches", Map.of("number", third)).then().body("items.id", contains(atAf.toString()));
        AF.reads("participants/" + atRegion).statusCode(200).body("mergedInto", equalTo(atAf.toString()));
        REGION.reads("participants/" + atRegion).statusCode(200).body("$", not(hasKey("mergedInto")));
    }

    @Test
    void theOthersAreToldWhoWentOnAsWhom() {
        agree(FK, atFk, AF, number);
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var event = ContractAssert.assertKeepsContract(
                    Told.ofActs(reader, atFk, 4).getLast());
            assertThat(event.type()).isEqualTo("se.handslag.participant.merged.v1");
            assertThat(event.data().path("mergedInto").asText()).isEqualTo(atAf.toString());
        }
    }

    @Test
    void aClosedCaseIsTakenUpByTheAgencyThatFindsItAgain() {
        AF.post("participants/" + atAf + "/closings", Map.of("outcome", "OTHER"))
                .then()
                .statusCode(201);

        proposes(FK, atFk, number).then().statusCode(201).body("state", equalTo("CONFIRMED"));

        FK.reads("participants/" + atAf)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("responsibleAgency", equalTo("fk"));
        FK.reads("participants/" + atFk).body("mergedInto", equalTo(atAf.toString()));
        FK.reads("participants/" + atAf + "/responsibilities").body("items.agency", contains("fk"));
        AF.reads("participants/" + atAf).statusCode(404);
    }

    @Test
    void aRequestThatIsRepeatedProposesOnce() {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            Api.as(FK.token())
                    .header("Idempotency-Key", key)
                    .body(Named.number(number))
                    .post("participants/" + atFk + "/merges")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("PROPOSED"));
        }
        FK.reads("participants/" + atFk + "/merges").body("items", hasSize(1));
    }

    @Test
    void eachRefusalHasItsName() {
        refused(proposes(FK, atFk, oldNumber), 422, "merge-into-itself");
        refused(proposes(FK, atFk, TestPersons.anotherOfSamePerson(number)), 422, "merge-number-unknown");
        refused(proposes(REGION, atFk, number), 404, "not-found");
        refused(proposes(AF, atFk, number), 404, "not-found");
        UUID anonymous =
                Agency.id(FK.post("participants", Named.anonymous()).then().statusCode(201));
        refused(proposes(FK, anonymous, number), 409, "participant-anonymous");

        UUID handOff = FK.offers(atFk, FK.hasConsentFor(atFk, MUNICIPALITY), MUNICIPALITY);
        refused(proposes(FK, atFk, number), 409, "merge-over-open-hand-off");
        FK.recall(handOff, "OTHER_SOLUTION_FOUND").then().statusCode(201);
        agree(FK, atFk, AF, number);
    }
}
