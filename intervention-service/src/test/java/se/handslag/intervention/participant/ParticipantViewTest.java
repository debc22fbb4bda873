package se.handslag.intervention.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.contract.participants.ParticipantIdentityChanged;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;

/** What this service keeps of participants, fed by their owner's events. */
@QuarkusTest
class ParticipantViewTest {
    @Inject
    Scene scene;

    private UUID person;

    @BeforeEach
    void aWomanBornIn1984() {
        person = scene.participant();
    }

    @Test
    void theViewFollowsWhoIsResponsible() {
        scene.announce(
                person, new ResponsibilityMoved(person, "af", "kommun-kalmar", UUID.randomUUID(), Instant.now()));
        awaitRow("responsible_agency = 'kommun-kalmar'");
    }

    @Test
    void aParticipationTellsSexAndAgeInTheYearOfItsStart() {
        ParticipationStarted told = startOf(person);
        assertThat(told.sex()).contains("FEMALE");
        assertThat(told.ageAtStart()).contains(34);
    }

    @Test
    void aNewNumberTellsAnew() {
        scene.announce(
                person,
                new ParticipantIdentityChanged(
                        person, "SAMORDNINGSNUMMER", Instant.now(), Optional.of("MALE"), Optional.of(1990)));
        awaitRow("sex = 'MALE' and birth_year = 1990");
        ParticipationStarted told = startOf(person);
        assertThat(told.sex()).contains("MALE");
        assertThat(told.ageAtStart()).contains(28);
    }

    @Test
    void anAgeThatNobodyHasIsNotTold() {
        scene.announce(
                person,
                new ParticipantIdentityChanged(
                        person, "PERSONNUMMER", Instant.now(), Optional.of("MALE"), Optional.of(2019)));
        awaitRow("birth_year = 2019");
        ParticipationStarted told = startOf(person);
        assertThat(told.sex()).contains("MALE");
        assertThat(told.ageAtStart()).isEmpty();
    }

    @Test
    void protectedIdentityTakesSexAndAgeAway() {
        scene.announce(person, new ParticipantProtected(person, Instant.now()));
        awaitRow("identity_kind = 'ANONYMOUS' and sex is null and birth_year is null");
    }

    @Test
    void ofOneWhoGoesOnAsAnotherOnlyTheOtherIsTold() {
        UUID survivor = scene.participant();
        scene.announce(person, new ParticipantMerged(person, survivor, Instant.now()));
        awaitRow("merged_into is not null and sex is null and birth_year is null");
    }

    private ParticipationStarted startOf(UUID participant) {
        Ground ground = Ground.of(scene);
        ground.in(Bodies.in(ground.intervention(), participant)).statusCode(201);
        try (TopicReader reader = new TopicReader(Topics.PARTICIPATIONS)) {
            ConsumerRecord<String, byte[]> told =
                    reader.awaitKey(participant.toString(), 1).getFirst();
            return ContractAssert.assertKeepsContract(told).as(ParticipationStarted.class);
        }
    }

    private void awaitRow(String how) {
        scene.awaits("select 1 from known_participant where participant_id = ? and " + how, person);
    }
}
