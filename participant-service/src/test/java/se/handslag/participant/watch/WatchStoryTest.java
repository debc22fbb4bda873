package se.handslag.participant.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participants.WatchOpened;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Participations;
import se.handslag.participant.story.Planning;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** Gaps in which nobody would act: each has an owner and a date, and goes away by acting and by nothing else. */
@QuarkusTest
class WatchStoryTest {
    /** A Monday morning in Sweden; no public holiday for weeks. */
    private static final Instant MONDAY = Instant.parse("2032-02-02T08:00:00Z");

    @Inject
    MovableClock clock;

    @Inject
    ReviewRunner runner;

    @Inject
    Reviews reviews;

    @Inject
    EntityManager database;

    private Agency social;
    private UUID person;

    @BeforeEach
    void aPersonAtTheSocialServices() {
        Town.isKnown();
        social = Town.another("social", "KOMMUN");
        clock.stopAt(MONDAY);
        person = social.registers();
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void theSeamAfterAssessmentWhereNobodyOwnedThePerson() {
        assess();

        ours().body("items", hasSize(1))
                .body("items[0].kind", equalTo("NO_NEXT_STEP"))
                .body("items[0].ownerAgency", equalTo(social.code()))
                .body("items[0].dueAt", equalTo("2032-02-09T23:00:00Z"))
                .body("items[0].level", equalTo(0));

        // Nobody plans anything: after the date it is lifted, first to the owner, in the end to the coordinator.
        at("2032-02-09T23:00:00Z");
        ours().body("items.level", contains(1));
        at("2032-02-13T23:00:00Z");
        ours().body("items.level", contains(3));

        UUID step = Planning.hasPlanned(social, person, social, LocalDate.of(2032, 2, 20));
        ours().body("items", empty());
        all().body("items[0].resolvedBy", equalTo("se.handslag.plan.stepadded.v1"));

        Planning.completes(social, person, step, Stockholm.today(clock)).then().statusCode(201);
        ours().body("items.kind", contains("NO_NEXT_STEP")).body("items.reason", contains("STEPS_ENDED"));
    }

    @Test
    void threeDeclinesInARow() {
        UUID consent = social.hasConsentFor(person, AF, FK, MUNICIPALITY);
        for (Agency receiver : List.of(AF, FK, MUNICIPALITY)) {
            UUID offer = social.offers(person, consent, receiver);
            ours().body("items", empty());
            receiver.decline(offer, "NO_CAPACITY").then().statusCode(201);
            ours().body("items", hasSize(1))
                    .body("items[0].kind", equalTo("DECLINED_WITHOUT_NEXT_STEP"))
                    .body("items[0].reason", equalTo("HAND_OFF_DECLINED"))
                    .body("items[0].subjectId", equalTo(offer.toString()))
                    .body("items[0].ownerAgency", equalTo(social.code()));
            clock.advance(Duration.ofDays(1));
        }
        // Each no was a watch of its own, and all three are remembered.
        all().body("items.findAll { it.kind == 'DECLINED_WITHOUT_NEXT_STEP' }", hasSize(3));
        social.reads("participants/" + person).body("responsibleAgency", equalTo(social.code()));
    }

    @Test
    void aStepThatNobodyDoesIsItsOwnersEvenIfTheRunnerSlept() {
        Planning.consentToPlanTogether(social, person, FK);
        UUID step = Planning.hasPlanned(social, person, FK, LocalDate.of(2032, 2, 4));

        clock.stopAt(Instant.parse("2032-02-10T09:00:00Z"));
        // Nobody has looked; the act itself writes down first what time had done by then.
        Planning.completes(FK, person, step, LocalDate.of(2032, 2, 10)).then().statusCode(201);

        all().body("items.find { it.kind == 'STEP_OVERDUE' }.openedAt", equalTo("2032-02-04T23:00:00Z"))
                .body("items.find { it.kind == 'STEP_OVERDUE' }.ownerAgency", equalTo("fk"))
                .body("items.find { it.kind == 'STEP_OVERDUE' }.level", equalTo(2))
                .body("items.find { it.kind == 'STEP_OVERDUE' }.resolvedAt", equalTo("2032-02-10T09:00:00Z"));
    }

    @Test
    void thatAStepIsOverdueIsToldWithTheConsentOfItsOwner() {
        Planning.consentToPlanTogether(social, person, FK);
        UUID renewed = Planning.consentToPlanTogether(social, person, FK);
        Planning.hasPlanned(social, person, FK, LocalDate.of(2032, 2, 4));
        Planning.hasPlanned(social, person, social, LocalDate.of(2032, 2, 4));
        at("2032-02-04T23:00:00Z");

        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            assertThat(Told.ofType(reader, person, "se.handslag.watch.opened.v1", 3).stream()
                            .map(ContractAssert::assertKeepsContract)
                            .map(event -> event.as(WatchOpened.class))
                            .filter(watch -> watch.kind().equals("STEP_OVERDUE"))
                            .map(watch -> watch.ownerAgency() + " " + watch.consentId()))
                    .containsExactlyInAnyOrder("fk " + Optional.of(renewed), social.code() + " " + Optional.empty());
        }
    }

    @Test
    void acceptedButNeverContacted() {
        UUID consent = social.hasConsentFor(person, AF);
        UUID offer = social.offers(person, consent, AF);
        AF.accept(offer, LocalDate.of(2032, 2, 5)).then().statusCode(201);

        at("2032-02-16T23:00:00Z");
        AF.reads("watches?kind=ACCEPTED_WITHOUT_FIRST_CONTACT&limit=100")
                .body("items.subjectId", hasItem(offer.toString()))
                .body("items.participantReference", not(hasItem(person.toString())));

        AF.takeOver(offer, LocalDate.of(2032, 2, 16)).then().statusCode(201);
        AF.reads("participants/" + person + "/watches")
                .body(
                        "items.find { it.kind == 'ACCEPTED_WITHOUT_FIRST_CONTACT' }.resolvedBy",
                        equalTo("se.handslag.handoff.takenover.v1"))
                .body("items.find { it.kind == 'NO_NEXT_STEP' && it.resolvedAt == null }.ownerAgency", equalTo("af"));
        social.reads("participants/" + person + "/watches").statusCode(404);
    }

    @Test
    void aParticipationThatEndedAndWasToLeadToAHandOff() {
        UUID participation = Participations.start(person, LocalDate.of(2032, 1, 12));
        Participations.end(participation, person, LocalDate.of(2032, 1, 30), "COMPLETED");

        ours().body("items.find { it.kind == 'OUTCOME_MISSING' }.reason", equalTo("NO_CLOSING_CAME"))
                .body("items.find { it.kind == 'OUTCOME_MISSING' }.openedAt", equalTo("2032-01-30T23:00:00Z"))
                .body("items.find { it.kind == 'OUTCOME_MISSING' }.dueAt", equalTo("2032-02-06T23:00:00Z"));
    }

    @Test
    void aConsentThatIsAboutToEndAndAWaitThatIsTooLong() {
        UUID consent = Agency.id(social.giveConsent(person, LocalDate.of(2032, 1, 1), LocalDate.of(2032, 3, 31), FK)
                .then()
                .statusCode(201));
        UUID offer = social.offers(person, consent, FK);
        FK.post("hand-offs/" + offer + "/waitlistings", Map.of("reason", "NO_PLACE_YET", "reviewOn", "2032-02-27"))
                .then()
                .statusCode(201);

        // Twenty working days before: Good Friday and Easter Monday lie between.
        at("2032-02-29T22:59:59Z");
        ours().body("items.findAll { it.kind == 'CONSENT_EXPIRING' }", empty());
        at("2032-02-29T23:00:00Z");
        ours().body("items.find { it.kind == 'CONSENT_EXPIRING' }.subjectId", equalTo(consent.toString()));
        // Twenty working days on the waiting list, whatever date of review was set.
        at("2032-03-01T23:00:00Z");
        ours().body("items.find { it.kind == 'WAITING_TOO_LONG' }.openedAt", equalTo("2032-03-01T23:00:00Z"));
    }

    @Test
    void nobodyHidesAWatch() {
        assess();
        for (String statement : List.of(
                "delete from watch where participant_id = :id",
                "update watch set due_at = due_at + interval '1 day' where participant_id = :id")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(statement)
                            .setParameter("id", person)
                            .executeUpdate()))
                    .hasStackTraceContaining("is resolved by acting");
        }
    }

    @Test
    void theWorldIsToldInCodes() {
        at("2032-02-13T23:00:00Z");
        Planning.hasPlanned(social, person, social, LocalDate.of(2032, 2, 20));
        List<String> types;
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            types = Told.ofWatches(reader, person, 5);
        }
        assertThat(types)
                .containsExactly(
                        "se.handslag.watch.opened.v1",
                        "se.handslag.watch.lifted.v1",
                        "se.handslag.watch.lifted.v1",
                        "se.handslag.watch.lifted.v1",
                        "se.handslag.watch.resolved.v1");
    }

    private void assess() {
        social.post(
                        "participants/" + person + "/assessments",
                        Map.of(
                                "assessedOn",
                                Stockholm.today(clock).toString(),
                                "agencies",
                                List.of(social.code()),
                                "needs",
                                List.of(Map.of("need", "WORK"))))
                .then()
                .statusCode(201);
    }

    private void at(String instant) {
        clock.stopAt(Instant.parse(instant));
        // The service's own timer may hold the person just now; in the end nothing is due.
        await().until(() -> {
            runner.run();
            return !QuarkusTransaction.requiringNew().call(() -> reviews.isDue(person, clock.instant()));
        });
    }

    private ValidatableResponse ours() {
        return social.reads("watches").statusCode(200);
    }

    private ValidatableResponse all() {
        return social.reads("participants/" + person + "/watches").statusCode(200);
    }
}
