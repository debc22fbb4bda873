package se.handslag.participant.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.registration.NewNumberStoryTest.refused;
import static se.handslag.participant.story.Merges.agree;
import static se.handslag.participant.story.Merges.confirms;
import static se.handslag.participant.story.Merges.proposed;
import static se.handslag.participant.story.Merges.proposes;
import static se.handslag.participant.story.Merges.withdraws;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;
import static se.handslag.participant.story.Town.REGION;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.AccessRecords;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.Participations;
import se.handslag.participant.story.Planning;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** Nobody puts a participant on another agency: what one says, the other confirms, and then nothing is left behind. */
@QuarkusTest
class MergeProposalTest {
    private final String number = TestPersons.personnummer();
    private final String oldNumber = TestPersons.earlierNumberOf(number);

    @Inject
    Clock clock;

    @Inject
    AccessRecords records;

    private UUID atFk;
    private UUID atAf;

    @BeforeEach
    void onePersonIsTwoParticipants() {
        Town.isKnown();
        atFk = Agency.id(FK.post("participants", Named.by(oldNumber)).then().statusCode(201));
        atAf = Agency.id(AF.post("participants", Named.by(number)).then().statusCode(201));
    }

    @Test
    void nothingMovesUntilTheOtherAgencyHasConfirmed() {
        UUID proposal = proposed(FK, atFk, number);

        FK.reads("participants/" + atFk).body("status", equalTo("OPEN")).body("responsibleAgency", equalTo("fk"));
        AF.reads("participants/" + atAf + "/personal-numbers").body("items.number", contains(number));
        refused(confirms(FK, proposal), 404, "not-found");
        refused(confirms(REGION, proposal), 404, "not-found");
        refused(proposes(FK, atFk, number), 409, "merge-already-proposed");

        confirms(AF, proposal).then().statusCode(201);
        refused(confirms(AF, proposal), 409, "merge-proposal-answered");
        FK.reads("participants/" + atFk).body("status", equalTo("MERGED"));
        FK.reads("participants/" + atFk + "/merges").body("items.state", contains("CONFIRMED"));
    }

    @Test
    void theOtherAgencySeesItsOwnParticipantAndWhoAsksAndNothingMore() {
        Agency kommun = Town.another("kommun-", "KOMMUN");
        String theirs = TestPersons.personnummer();
        UUID person =
                Agency.id(kommun.post("participants", Named.by(theirs)).then().statusCode(201));
        String old = TestPersons.earlierNumberOf(theirs);
        UUID other = Agency.id(FK.post("participants", Named.by(old)).then().statusCode(201));
        UUID proposal = proposed(FK, other, theirs);

        String seen = kommun.reads("merge-proposals")
                .statusCode(200)
                .body("items.id", contains(proposal.toString()))
                .body("items.participantId", contains(person.toString()))
                .body("items.proposingAgency", contains("fk"))
                .extract()
                .asString();
        assertThat(seen).doesNotContain(other.toString(), old, "Testina");
        kommun.reads("merge-proposals/" + proposal).statusCode(200);
        REGION.reads("merge-proposals/" + proposal).statusCode(404);
        FK.reads("merge-proposals").body("items.id", not(hasItem(proposal.toString())));
        assertThat(records.of(person))
                .contains("fk propose-merge proposed-to-merge GRANTED")
                .contains(kommun.code() + " read-merge-proposal asked-to-confirm GRANTED");
        assertThat(records.of(other))
                .contains(kommun.code() + " read-merge-proposal asked-to-confirm GRANTED")
                .contains("region-kalmar-lan read-merge-proposal NONE DENIED");

        kommun.post("merge-proposals/" + proposal + "/refusals", Map.of("reason", "NOT_THE_SAME_PERSON"))
                .then()
                .statusCode(201)
                .body("state", equalTo("REFUSED"));
        kommun.reads("merge-proposals").body("items", empty());
        FK.reads("participants/" + other + "/merges")
                .body("items.state", contains("REFUSED"))
                .body("items.reason", contains("NOT_THE_SAME_PERSON"));
        FK.reads("participants/" + other).body("status", equalTo("OPEN"));
        proposes(FK, other, theirs).then().statusCode(201);
    }

    @Test
    void whoProposedInErrorTakesItBack() {
        UUID proposal = proposed(FK, atFk, number);
        refused(withdraws(AF, atFk, proposal), 404, "not-found");
        refused(withdraws(FK, atAf, proposal), 404, "not-found");

        withdraws(FK, atFk, proposal).then().statusCode(201).body("state", equalTo("WITHDRAWN"));

        refused(withdraws(FK, atFk, proposal), 409, "merge-proposal-answered");
        refused(confirms(AF, proposal), 409, "merge-proposal-answered");
        AF.reads("merge-proposals").body("items.id", not(hasItem(proposal.toString())));
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var event = ContractAssert.assertKeepsContract(
                    Told.ofActs(reader, atFk, 3).getLast());
            assertThat(event.type()).isEqualTo("se.handslag.merge.answered.v1");
            assertThat(event.data().path("answer").asText()).isEqualTo("WITHDRAWN");
        }
        proposed(FK, atFk, number);
    }

    @Test
    void aProposalThatWasLeftBehindIsTakenBackByTheAgencyThatAnswersNow() {
        UUID proposal = proposed(FK, atFk, number);
        UUID handOff = FK.offers(atFk, FK.hasConsentFor(atFk, MUNICIPALITY), MUNICIPALITY);
        MUNICIPALITY.accept(handOff, Stockholm.today(clock)).then().statusCode(201);
        MUNICIPALITY.takeOver(handOff, Stockholm.today(clock)).then().statusCode(201);

        refused(confirms(AF, proposal), 409, "merge-not-possible");
        refused(proposes(MUNICIPALITY, atFk, number), 409, "merge-already-proposed");
        withdraws(MUNICIPALITY, atFk, proposal).then().statusCode(201);
        proposed(MUNICIPALITY, atFk, number);
    }

    @Test
    void numbersOfTwoPersonsAreRefusedWhetherOrNotSomebodyHasThem() {
        String otherSex = TestPersons.ofOtherSex(number);
        refused(proposes(FK, atFk, otherSex), 422, "merge-numbers-disagree");
        AF.post("participants", Named.by(otherSex)).then().statusCode(201);
        refused(proposes(FK, atFk, otherSex), 422, "merge-numbers-disagree");
        String born = TestPersons.personnummer();
        AF.post("participants", Named.by(born)).then().statusCode(201);
        refused(proposes(FK, atFk, born), 422, "merge-numbers-disagree");
        FK.post("merge-proposals/" + UUID.randomUUID() + "/refusals", Map.of("reason", "MERGED_OTHERWISE"))
                .then()
                .statusCode(400);
    }

    @Test
    void allIsJudgedAgainWhenItIsConfirmedAndWhatHasChangedIsNotTold() {
        UUID proposal = proposed(FK, atFk, number);
        UUID handOff = FK.offers(atFk, FK.hasConsentFor(atFk, MUNICIPALITY), MUNICIPALITY);
        refused(confirms(AF, proposal), 409, "merge-not-possible");
        String told = confirms(AF, proposal).asString();
        FK.recall(handOff, "OTHER").then().statusCode(201);
        FK.post("participants/" + atFk + "/protections", Map.of("kind", "SEKRETESSMARKERING"))
                .then()
                .statusCode(201);
        assertThat(confirms(AF, proposal).<String>path("detail"))
                .isEqualTo(io.restassured.path.json.JsonPath.from(told).getString("detail"));
    }

    @Test
    void aPersonnummerIsThePresentOneWhicheverOfTheTwoGoesOn() {
        agree(AF, atAf, FK, oldNumber);

        FK.reads("participants/" + atFk).body("identityKind", equalTo("PERSONNUMMER"));
        FK.reads("participants/" + atFk + "/identity").body("number", equalTo(number));
        FK.reads("participants/" + atFk + "/personal-numbers")
                .body("items.number", contains(oldNumber, number))
                .body("items.present", contains(false, true));
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var event = ContractAssert.assertKeepsContract(
                    Told.ofType(reader, atFk, "se.handslag.participant.identitychanged.v1", 1)
                            .getLast());
            assertThat(event.data().path("identityKind").asText()).isEqualTo("PERSONNUMMER");
        }
    }

    @Test
    void theOpenStepsGoOnInThePlanOfTheOneThatGoesOn() {
        UUID consent = Planning.consentToPlanTogether(FK, atFk, MUNICIPALITY);
        Planning.hasPlanned(FK, atFk, MUNICIPALITY, Stockholm.today(clock).plusDays(9));

        agree(FK, atFk, AF, number);

        AF.reads("participants/" + atAf + "/plan")
                .body("steps.ownerAgency", contains("af"))
                .body("steps.state", contains("PLANNED"))
                .body("steps.dueOn", contains(Stockholm.today(clock).plusDays(9).toString()));
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            assertThat(Told.ofActs(reader, atFk, 8).stream()
                            .map(ContractAssert::assertKeepsContract)
                            .map(event -> event.type().replace("se.handslag.", ""))
                            .skip(3))
                    .containsExactly(
                            "merge.proposed.v1",
                            "merge.answered.v1",
                            "plan.stepdropped.v1",
                            "consent.withdrawn.v1",
                            "participant.merged.v1");
            assertThat(Told.ofActs(reader, atAf, 2).stream()
                            .map(ContractAssert::assertKeepsContract)
                            .map(event -> event.type()))
                    .endsWith("se.handslag.plan.stepadded.v1");
        }
        assertThat(consent).isNotNull();
    }

    @Test
    void notWhileAnInterventionGoesOnForTheOneThatWouldEnd() {
        UUID participation = Participations.start(atFk, Stockholm.today(clock));
        refused(proposes(FK, atFk, number), 409, "merge-over-participation");
        Participations.end(participation, atFk, Stockholm.today(clock), "PLANNED_END");
        agree(FK, atFk, AF, number);
    }

    @Test
    void numbersAreNotTriedOutWithoutATrace() {
        refused(REGION.post("participants", Named.by(number)), 409, "participant-already-registered");
        UUID stranger = Agency.id(FK.post("participants", Named.by(TestPersons.samordningsnummer()))
                .then()
                .statusCode(201));
        refused(
                FK.post("participants/" + stranger + "/personal-numbers", Named.number(number)),
                409,
                "participant-already-registered");
        assertThat(records.of(atAf))
                .contains("region-kalmar-lan probe-number NONE DENIED", "fk probe-number NONE DENIED");
    }
}
