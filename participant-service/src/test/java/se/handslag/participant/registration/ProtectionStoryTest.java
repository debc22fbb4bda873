package se.handslag.participant.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.registration.NewNumberStoryTest.refused;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.LogLines;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;
import se.handslag.participant.story.Traces;

/** Protected identity, known at registration or arriving in the middle of everything (R4.3, A2). */
@QuarkusTest
class ProtectionStoryTest {
    private static final String GIVEN = "Hemligina";
    private static final String FAMILY = "Skyddsberg";
    private static final String MUNICIPALITY_CODE = "0127";

    @Inject
    Clock clock;

    @Inject
    Traces traces;

    private final String number = TestPersons.personnummer();
    private final String key = UUID.randomUUID().toString();
    private final UUID unit = UUID.randomUUID();
    private UUID person;

    @BeforeEach
    void afKnowsAPersonByName() {
        Town.isKnown();
        Town.hasUnit(MUNICIPALITY, unit);
        person = Agency.id(registers().then().statusCode(201));
    }

    @Test
    void protectionArrivesInTheMiddleOfAHandOff() {
        UUID consent = AF.hasConsentFor(person, MUNICIPALITY);
        UUID declined = offersToTheUnit(consent);
        MUNICIPALITY.decline(declined, "NO_CAPACITY").then().statusCode(201);
        UUID handOff = offersToTheUnit(consent);
        MUNICIPALITY
                .post(
                        "hand-offs/" + handOff + "/acceptances",
                        Map.of("firstContactPlannedOn", today(), "contactUnitId", unit))
                .then()
                .statusCode(201);
        assertThatTheScanFindsWhatIsThere();

        protect(AF, person)
                .then()
                .statusCode(201)
                .body("identityKind", equalTo("ANONYMOUS"))
                .body("sex", equalTo("FEMALE"))
                .body("budgetYear", equalTo(Stockholm.today(clock).getYear()))
                .body("status", equalTo("OPEN"))
                .body("responsibleAgency", equalTo("af"))
                .body("$", not(hasKey("municipality")));

        AF.reads("participants/" + person + "/identity")
                .body("kind", equalTo("ANONYMOUS"))
                .body("$", not(hasKey("number")))
                .body("$", not(hasKey("givenName")));
        AF.reads("participants/" + person + "/personal-numbers").body("items", empty());
        AF.post("participant-searches", Map.of("number", number)).then().body("items", empty());
        AF.reads("participants/" + person + "/consents")
                .body("items[0].receivingAgencies", contains("kommun-oskarshamn"))
                .body("items[0].dataCategories", empty());

        // Nobody falls between the chairs: the hand-off is open, accepted, and the municipality takes over.
        MUNICIPALITY.reads("participants/" + person).statusCode(404);
        MUNICIPALITY
                .reads("hand-offs/" + handOff)
                .body("state", equalTo("ACCEPTED"))
                .body("$", not(hasKey("receivingUnitId")))
                .body("$", not(hasKey("contactUnitId")));
        MUNICIPALITY.takeOver(handOff, Stockholm.today(clock)).then().statusCode(201);
        MUNICIPALITY.reads("participants/" + person).body("responsibleAgency", equalTo("kommun-oskarshamn"));

        assertNothingIsLeft();
    }

    @Test
    void theEventTellsThatAndNotWhyAndTheFeedHoldsNothingFromBefore() {
        offersToTheUnit(AF.hasConsentFor(person, MUNICIPALITY));
        protect(AF, person).then().statusCode(201);
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var event = ContractAssert.assertKeepsContract(
                    Told.ofActs(reader, person, 4).getLast());
            assertThat(event.type()).isEqualTo("se.handslag.participant.protected.v1");
            assertThat(event.data().size()).isEqualTo(2);
        }
        assertThat(traces.onTheTopics("SEKRETESSMARKERING", number, unit.toString(), GIVEN, FAMILY))
                .isEmpty();
        assertThat(traces.onTheTopicsAs(MUNICIPALITY_CODE)).isEmpty();
    }

    @Test
    void theLogTellsNothing() {
        try (var log = LogLines.follow()) {
            Logger.getLogger("test").warning("the log is read");
            AF.post("participants", with("SKYDDAD_FOLKBOKFORING", Named.by(number, GIVEN, FAMILY, MUNICIPALITY_CODE)));
            AF.post("participants/" + person + "/protections", Map.of("kind", number));
            AF.post("participants/" + person + "/merges", Named.number(number));
            protect(AF, person).then().statusCode(201);
            assertThat(log.with("the log is read")).isNotEmpty();
            assertThat(log.with("SEKRETESS", "SKYDDAD", number, GIVEN, FAMILY)).isEmpty();
        }
    }

    @Test
    void aRegistrationThatIsRepeatedAfterwardsDoesNothingAndTellsNothing() {
        protect(AF, person).then().statusCode(201);
        Response again = registers();
        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertThat(again.header("Location")).endsWith(person.toString());
        assertThat(again.asString()).isEmpty();
    }

    @Test
    void whatWasMergedIntoThePersonIsStrippedToo() {
        String older = TestPersons.earlierNumberOf(number);
        UUID absorbed = Agency.id(AF.post("participants", Named.by(older, GIVEN, FAMILY, MUNICIPALITY_CODE))
                .then()
                .statusCode(201));
        UUID consent = AF.hasConsentFor(absorbed, MUNICIPALITY);
        UUID handOff =
                Agency.id(AF.post("hand-offs", offer(absorbed, consent)).then().statusCode(201));
        AF.recall(handOff, "OTHER").then().statusCode(201);
        AF.post("participants/" + absorbed + "/merges", Named.number(number))
                .then()
                .statusCode(201);

        protect(AF, person).then().statusCode(201);

        assertThat(traces.inTheDatabase(older)).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void noUnitIsNamedAfterwardsEither() {
        UUID consent = AF.hasConsentFor(person, MUNICIPALITY);
        UUID open = AF.offers(person, consent, MUNICIPALITY);
        protect(AF, person).then().statusCode(201);
        MUNICIPALITY
                .post(
                        "hand-offs/" + open + "/acceptances",
                        Map.of("firstContactPlannedOn", today(), "contactUnitId", unit))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/contactUnitId"));
        AF.recall(open, "OTHER").then().statusCode(201);
        AF.post("hand-offs", offer(person, consent))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/receivingUnitId"));
        AF.offer(person, consent, MUNICIPALITY).then().statusCode(201);
        assertNothingIsLeft();
    }

    @Test
    void onlyTheResponsibleAgencyProtectsAndTwiceIsNoMoreThanOnce() {
        refused(protect(FK, person), 404, "not-found");
        String etag = protect(AF, person).then().statusCode(201).extract().header("ETag");
        protect(AF, person).then().statusCode(201).header("ETag", equalTo(etag));
        UUID anonymous =
                Agency.id(AF.post("participants", Named.anonymous()).then().statusCode(201));
        protect(AF, anonymous).then().statusCode(201).header("ETag", equalTo("\"0\""));
    }

    @Test
    void atRegistrationAProtectedPersonIsAnonymousOrIsNotRegistered() {
        for (String kind : new String[] {"SEKRETESSMARKERING", "SKYDDAD_FOLKBOKFORING"}) {
            String other = TestPersons.personnummer();
            Response refusal = AF.post("participants", with(kind, Named.by(other)));
            refused(refusal, 422, "protected-identity-anonymous-only");
            refusal.then().body("detail", containsString("anonymous"));
            assertThat(refusal.asString()).doesNotContain(kind, other);

            Response anonymous = AF.post("participants", with(kind, Named.anonymous()));
            anonymous.then().statusCode(201).body("identityKind", equalTo("ANONYMOUS"));
            assertThat(anonymous.asString()).doesNotContain(kind);
            AF.register(other).then().statusCode(201);
        }
        assertThat(traces.inTheDatabase("SEKRETESSMARKERING", "SKYDDAD_FOLKBOKFORING"))
                .isEmpty();
    }

    private void assertThatTheScanFindsWhatIsThere() {
        for (String table : new String[] {"participant", "idempotency_key"}) {
            assertThat(traces.inTheDatabase(MUNICIPALITY_CODE)).anyMatch(found -> found.startsWith(table + " "));
        }
        for (String table : new String[] {"hand_off", "idempotency_key"}) {
            assertThat(traces.inTheDatabase(unit.toString())).anyMatch(found -> found.startsWith(table + " "));
        }
        assertThat(traces.identityRows(person)).isEqualTo(2);
        assertThat(traces.onTheTopics(person.toString())).isNotEmpty();
    }

    private void assertNothingIsLeft() {
        String tenDigits = number.substring(2, 8) + "-" + number.substring(8);
        assertThat(traces.inTheDatabase(number, tenDigits, GIVEN, FAMILY)).isEmpty();
        assertThat(traces.identityRows(person)).isZero();
        assertThat(traces.inTheDatabase(unit.toString()))
                .as("the unit itself is known, and nothing points at it")
                .allMatch(found -> found.startsWith("known_unit"));
        assertThat(traces.inTheDatabase(MUNICIPALITY_CODE)).isEmpty();
        assertThat(traces.onTheTopics(number, tenDigits, GIVEN, FAMILY, unit.toString()))
                .isEmpty();
        assertThat(traces.onTheTopicsAs(MUNICIPALITY_CODE)).isEmpty();
    }

    private Response registers() {
        return Api.as(AF.token())
                .header("Idempotency-Key", key)
                .body(Named.by(number, GIVEN, FAMILY, MUNICIPALITY_CODE))
                .post("participants");
    }

    private UUID offersToTheUnit(UUID consent) {
        return Agency.id(Api.as(AF.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(offer(person, consent))
                .post("hand-offs")
                .then()
                .statusCode(201));
    }

    private Map<String, Object> offer(UUID participant, UUID consent) {
        return Map.of(
                "participantId",
                participant,
                "consentId",
                consent,
                "receivingAgency",
                MUNICIPALITY.code(),
                "receivingUnitId",
                unit);
    }

    private static Response protect(Agency agency, UUID participant) {
        return agency.post("participants/" + participant + "/protections", Map.of("kind", "SEKRETESSMARKERING"));
    }

    private static Map<String, Object> with(String protection, Map<String, Object> registration) {
        Map<String, Object> body = new HashMap<>(registration);
        body.put("protection", protection);
        return body;
    }

    private String today() {
        return Stockholm.today(clock).toString();
    }
}
