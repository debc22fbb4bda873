package se.handslag.participant.watch;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.handslag.participant.story.Town.FK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.MovableClock;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Town;

/** An offer waits longer than the consent lasts that it rests on: the person is asked again in time, and it goes on. */
@QuarkusTest
class ConsentRenewalStoryTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2033, 2, 18);

    @Inject
    MovableClock clock;

    @Inject
    ReviewRunner runner;

    private Agency social;
    private UUID person;
    private UUID first;
    private UUID offer;

    @BeforeEach
    void anOfferOnAConsentThatIsAboutToEnd() {
        Town.isKnown();
        social = Town.another("social", "KOMMUN");
        clock.stopAt(Instant.parse("2033-02-07T08:00:00Z"));
        person = social.registers();
        first = consent(LocalDate.of(2033, 1, 1), LAST_DAY);
        offer = social.offers(person, first, FK);
        expiring().body("items.findAll { it.kind == 'CONSENT_EXPIRING' }.size()", equalTo(1));
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void aConsentThatFollowsTheFirstSettlesItAndCarriesTheOffer() {
        UUID second = consent(LAST_DAY.plusDays(1), LAST_DAY.plusYears(1));
        expiring().body("items.findAll { it.kind == 'CONSENT_EXPIRING' }", empty());

        at("2033-02-21T08:00:00Z");
        FK.reads("participants/" + person).statusCode(200);
        FK.accept(offer, LocalDate.of(2033, 2, 23))
                .then()
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"))
                .body("consentId", equalTo(second.toString()));

        // With the one that carries it now the person can still end it, at once.
        social.withdrawConsent(person, second).then().statusCode(201);
        social.reads("hand-offs/" + offer)
                .body("state", equalTo("RECALLED"))
                .body("reason", equalTo("CONSENT_WITHDRAWN"));
        FK.reads("participants/" + person).statusCode(404);
    }

    @Test
    void theRenewalIsWithdrawnBeforeAnybodyActedOnIt() {
        UUID second = consent(LAST_DAY.plusDays(1), LAST_DAY.plusYears(1));
        at("2033-02-21T08:00:00Z");

        social.withdrawConsent(person, second).then().statusCode(201);

        social.reads("hand-offs/" + offer).body("state", equalTo("RECALLED")).body("endedBy", equalTo("PARTICIPANT"));
    }

    @Test
    void aConsentThatLeavesADayWithoutAnyOrNamesAnotherSettlesNothing() {
        consent(LAST_DAY.plusDays(2), LAST_DAY.plusYears(1));
        social.giveConsent(person, LAST_DAY, LAST_DAY.plusYears(1), Town.AF)
                .then()
                .statusCode(201);

        expiring().body("items.find { it.kind == 'CONSENT_EXPIRING' }.subjectId", equalTo(first.toString()));
        at("2033-02-19T08:00:00Z");
        FK.reads("participants/" + person).statusCode(404);
        refused(FK.accept(offer, LocalDate.of(2033, 2, 23)));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(422).body("type", equalTo("urn:handslag:problem:consent-missing"));
    }

    private UUID consent(LocalDate from, LocalDate to) {
        return Agency.id(social.giveConsent(person, from, to, FK).then().statusCode(201));
    }

    private ValidatableResponse expiring() {
        return social.reads("watches").statusCode(200);
    }

    private void at(String time) {
        clock.stopAt(Instant.parse(time));
        runner.run();
    }
}
