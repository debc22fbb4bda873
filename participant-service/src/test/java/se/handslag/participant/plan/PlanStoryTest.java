package se.handslag.participant.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.handslag.participant.story.Planning.changes;
import static se.handslag.participant.story.Planning.completes;
import static se.handslag.participant.story.Planning.consent;
import static se.handslag.participant.story.Planning.consentToPlanTogether;
import static se.handslag.participant.story.Planning.drops;
import static se.handslag.participant.story.Planning.hasPlanned;
import static se.handslag.participant.story.Planning.plan;
import static se.handslag.participant.story.Planning.plans;
import static se.handslag.participant.story.Planning.step;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;
import static se.handslag.participant.story.Town.REGION;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** How agencies share one plan around a participant, so that there is always a next step that somebody answers for. */
@QuarkusTest
class PlanStoryTest {
    private static final String WORDS = "Behöver tolk på tigrinja";

    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void agencies() {
        Town.isKnown();
        today = Stockholm.today(clock);
    }

    @Test
    void afAndTheMunicipalityShareOnePlanAndEachAnswersForItsSteps() {
        UUID person = AF.registers();
        AF.reads(plan(person)).statusCode(200).body("steps", empty()).body("warnings", contains("NO_NEXT_STEP"));
        consentToPlanTogether(AF, person, MUNICIPALITY);

        UUID ours = hasPlanned(AF, person, AF, today.plusDays(7));
        UUID theirs = hasPlanned(AF, person, MUNICIPALITY, today.plusDays(3));
        UUID proposed = hasPlanned(MUNICIPALITY, person, MUNICIPALITY, today.plusDays(30));

        MUNICIPALITY
                .reads(plan(person))
                .statusCode(200)
                .body("steps.id", contains(ours.toString(), theirs.toString(), proposed.toString()))
                .body("steps.ownerAgency", contains("af", "kommun-oskarshamn", "kommun-oskarshamn"))
                .body("steps[2].history[0].agency", equalTo("kommun-oskarshamn"))
                .body("warnings", empty());
        completes(MUNICIPALITY, person, theirs, today)
                .then()
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("warnings", empty());
        drops(AF, person, proposed, "REPLACED_BY_OTHER_STEP").then().statusCode(201);
        completes(AF, person, ours, today).then().statusCode(201).body("warnings", contains("NO_NEXT_STEP"));
    }

    @Test
    void aStepThatIsMovedKeepsItsHistory() {
        UUID person = AF.registers();
        consentToPlanTogether(AF, person, MUNICIPALITY);
        UUID step = hasPlanned(AF, person, AF, today.plusDays(7));

        changes(AF, person, step, Map.of("dueOn", today.plusDays(21).toString(), "reason", "PARTICIPANT_UNABLE"))
                .then()
                .statusCode(201);
        changes(AF, person, step, Map.of("ownerAgency", "kommun-oskarshamn", "reason", "BETTER_PLACED_OWNER"))
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"");

        MUNICIPALITY
                .reads(plan(person))
                .body("steps[0].dueOn", equalTo(today.plusDays(21).toString()))
                .body("steps[0].history.what", contains("ADDED", "CHANGED", "CHANGED"))
                .body("steps[0].history[0].dueOn", equalTo(today.plusDays(7).toString()))
                .body("steps[0].history[1].reason", equalTo("PARTICIPANT_UNABLE"))
                .body("steps[0].history[2].ownerAgency", equalTo("kommun-oskarshamn"));
    }

    @Test
    void whatACaseworkerWritesIsShownToThePartiesAndNeverPublished() {
        UUID person = AF.registers();
        Map<String, Object> wanted = step(AF, today.plusDays(7));
        wanted.put("text", WORDS);
        String answer =
                plans(AF, person, wanted).then().statusCode(201).extract().asString();
        assertThat(answer).doesNotContain("tigrinja");

        AF.reads(plan(person)).body("steps[0].text", equalTo(WORDS));
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var records = Told.ofActs(reader, person, 2);
            assertThat(records.stream().map(ContractAssert::assertKeepsContract).map(event -> event.type()))
                    .containsExactly("se.handslag.participant.registered.v1", "se.handslag.plan.stepadded.v1");
            assertThat(records).noneMatch(one -> new String(one.value(), StandardCharsets.UTF_8).contains("tigrinja"));
        }
    }

    @Test
    void everyActIsAFactInOrder() {
        UUID person = AF.registers();
        UUID step = hasPlanned(AF, person, AF, today.plusDays(7));
        changes(AF, person, step, Map.of("dueOn", today.toString(), "reason", "OTHER"))
                .then()
                .statusCode(201);
        completes(AF, person, step, today).then().statusCode(201);
        drops(AF, person, hasPlanned(AF, person, AF, today), "OTHER").then().statusCode(201);

        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            assertThat(Told.ofActs(reader, person, 6).stream()
                            .skip(1)
                            .map(ContractAssert::assertKeepsContract)
                            .map(event -> event.type().replace("se.handslag.plan.", "") + " " + event.sequence()))
                    .containsExactly(
                            "stepadded.v1 1",
                            "stepchanged.v1 2",
                            "stepdone.v1 3",
                            "stepadded.v1 4",
                            "stepdropped.v1 5");
        }
    }

    @Test
    void aWithdrawnConsentEndsTheViewAndBringsTheStepsHome() {
        UUID person = AF.registers();
        UUID consent = consentToPlanTogether(AF, person, MUNICIPALITY, FK);
        UUID still = consentToPlanTogether(AF, person, FK);
        UUID step = hasPlanned(AF, person, MUNICIPALITY, today.plusDays(7));
        UUID kept = hasPlanned(AF, person, FK, today.plusDays(7));

        AF.withdrawConsent(person, consent).then().statusCode(201);

        MUNICIPALITY.reads(plan(person)).statusCode(404);
        completes(MUNICIPALITY, person, step, today).then().statusCode(404);
        FK.reads(plan(person))
                .statusCode(200)
                .body("steps.ownerAgency", contains("af", "fk"))
                .body("steps[0].history[1].reason", equalTo("CONSENT_WITHDRAWN"));
        completes(FK, person, kept, today).then().statusCode(201);
        AF.withdrawConsent(person, still).then().statusCode(201);
        FK.reads(plan(person)).statusCode(404);

        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var facts = Told.ofActs(reader, person, 9).stream()
                    .map(ContractAssert::assertKeepsContract)
                    .toList();
            assertThat(facts.stream().map(event -> event.type().replace("se.handslag.", "")))
                    .containsSubsequence("plan.stepchanged.v1", "consent.withdrawn.v1", "plan.stepdone.v1");
            assertThat(facts.stream()
                            .filter(event -> event.type().equals("se.handslag.consent.withdrawn.v1"))
                            .map(event -> event.sequence()))
                    .containsExactly(1L, 1L);
        }
    }

    @Test
    void theReceiverOfAHandOffReadsThePlanItIsAskedToTakeOver() {
        UUID person = AF.registers();
        UUID consent = consent(AF, person, "HAND_OFF", List.of("RESPONSIBILITY", "PLAN"), FK);
        UUID step = hasPlanned(AF, person, AF, today.plusDays(7));
        FK.reads(plan(person)).statusCode(404);

        UUID handOff = AF.offers(person, consent, FK);

        FK.reads(plan(person)).statusCode(200).body("steps.id", contains(step.toString()));
        completes(FK, person, step, today)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:handslag:problem:not-your-step"));
        FK.accept(handOff, today).then().statusCode(201);
        FK.takeOver(handOff, today).then().statusCode(201);
        AF.reads(plan(person)).statusCode(404);
        FK.reads(plan(person))
                .statusCode(200)
                .body("steps.ownerAgency", contains("fk"))
                .body("steps[0].history[1].reason", equalTo("RESPONSIBILITY_MOVED"));
    }

    @Test
    void forAThirdAgencyThereIsNoPlan() {
        UUID person = AF.registers();
        UUID step = hasPlanned(AF, person, AF, today.plusDays(7));
        REGION.reads(plan(person)).statusCode(404).body("steps", nullValue());
        plans(REGION, person, step(REGION, today)).then().statusCode(404);
        completes(REGION, person, step, today).then().statusCode(404);
        drops(REGION, person, step, "OTHER").then().statusCode(404);
        AF.reads(plan(person)).body("steps", hasSize(1)).body("steps[0].state", not(equalTo("DONE")));
    }
}
