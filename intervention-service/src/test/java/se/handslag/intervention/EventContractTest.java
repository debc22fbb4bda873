package se.handslag.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.contract.interventions.BudgetRecorded;
import se.handslag.kit.contract.interventions.CountRecorded;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.contract.interventions.ProgrammeRegistered;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** What really leaves the service keeps its published contract, under the right key and in order. */
@QuarkusTest
class EventContractTest {
    @Inject
    Scene scene;

    @Test
    void aPersonsParticipationInTheOrderOfItsLife() {
        Ground ground = Ground.of(scene);
        UUID person = scene.participant();
        UUID id = Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
        ground.out(id, Bodies.out()).statusCode(201);
        ground.out(id, Bodies.mistake()).statusCode(201);

        List<ReceivedEvent> events = events(Topics.PARTICIPATIONS, person, 3);
        assertThat(events).extracting(ReceivedEvent::sequence).containsExactly(0L, 1L, 2L);
        assertThat(events).extracting(ReceivedEvent::subject).containsOnly(id.toString());
        ParticipationStarted started = events.get(0).as(ParticipationStarted.class);
        assertThat(started.association()).isEqualTo(ground.association());
        assertThat(started.participantId()).contains(person);
        ParticipationEnded ended = events.get(1).as(ParticipationEnded.class);
        assertThat(ended.next()).contains("CLOSING");
        assertThat(ended.after().orElseThrow().livelihoods()).containsExactly("NONE");
        assertThat(ended.voided()).isFalse();
        ParticipationEnded mistake = events.get(2).as(ParticipationEnded.class);
        assertThat(mistake.voided()).isTrue();
        assertThat(mistake.next()).isEmpty();
        assertThat(mistake.after()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSENT_WITHDRAWN", "DECEASED"})
    void whereNobodyWasAskedNothingIsFilledIn(String reason) {
        Ground ground = Ground.of(scene);
        UUID person = scene.participant();
        UUID id = Scene.id(ground.in(Bodies.in(ground.intervention(), person)));
        Map<String, Object> body = new HashMap<>(Bodies.out());
        body.put("exitReason", reason);
        body.remove("after");
        ground.out(id, body).statusCode(201);

        ParticipationEnded ended =
                events(Topics.PARTICIPATIONS, person, 2).getLast().as(ParticipationEnded.class);
        assertThat(ended.exitReason()).isEqualTo(reason);
        assertThat(ended.next()).isPresent();
        assertThat(ended.after()).isEmpty();
    }

    @Test
    void anAnonymousOneIsItsOwnKeyAndSaysNothingMore() {
        Ground ground = Ground.of(scene);
        UUID id = Scene.id(ground.in(Bodies.anonymous(ground.intervention())));

        ReceivedEvent event = events(Topics.PARTICIPATIONS, id, 1).getFirst();
        ParticipationStarted started = event.as(ParticipationStarted.class);
        assertThat(started.anonymous()).isTrue();
        assertThat(started.participantId()).isEmpty();
        assertThat(started.sex()).contains("FEMALE");
        assertThat(started.budgetYear()).contains(2018);
        assertThat(started.before()).isEmpty();
        assertThat(started.referredBy()).isEmpty();
        assertThat(started.educationLevel()).isEmpty();
    }

    @Test
    void anInterventionAndItsChange() {
        Ground ground = Ground.of(scene);
        Api.as(Tokens.association(ground.association()))
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Nästa steg", "startsOn", "2018-01-01"))
                .put("/interventions/" + ground.intervention())
                .then()
                .statusCode(200);

        List<ReceivedEvent> events = events(Topics.INTERVENTIONS, ground.intervention(), 2);
        assertThat(events).extracting(ReceivedEvent::sequence).containsExactly(0L, 1L);
        assertThat(events.get(0).as(InterventionRegistered.class).carriedOutBy())
                .containsExactly(ground.agency());
        assertThat(events.get(1).as(InterventionRegistered.class).name()).isEqualTo("Nästa steg");
    }

    @Test
    void anInterventionTellsItsProfile() {
        Ground ground = Ground.of(scene);
        UUID programme = scene.programme(ground.association());
        Map<String, Object> body = new HashMap<>(Scene.personal(ground.association(), ground.agency()));
        body.putAll(Map.of("programmeId", programme, "esfFunded", true, "preciseDirection", "MOTIVATING"));
        body.put("targetGroups", List.of("YOUNG_NEET", "FOREIGN_BORN"));
        UUID id = Scene.id(Scene.register(ground.association(), body));

        InterventionRegistered fact =
                events(Topics.INTERVENTIONS, id, 1).getFirst().as(InterventionRegistered.class);
        assertThat(fact.programmeId()).contains(programme);
        assertThat(fact.esfFunded()).isTrue();
        assertThat(fact.preciseDirection()).contains("MOTIVATING");
        assertThat(fact.municipalities()).containsExactly("0880");
        assertThat(fact.targetGroups()).containsExactly("FOREIGN_BORN", "YOUNG_NEET");
    }

    @Test
    void aProgrammeAndItsChange() {
        String association = scene.association();
        UUID programme = scene.programme(association);
        Map<String, Object> body = new HashMap<>(Scene.programmeOf(association));
        body.remove("code");
        body.put("totalKronor", 24_000_000);
        Api.as(Tokens.association(association))
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/programmes/" + programme)
                .then()
                .statusCode(200);

        List<ReceivedEvent> events = events(Topics.INTERVENTIONS, programme, 2);
        assertThat(events).extracting(ReceivedEvent::sequence).containsExactly(0L, 1L);
        assertThat(events.get(0).as(ProgrammeRegistered.class).esfKronor()).contains(14_000_000L);
        assertThat(events.get(1).as(ProgrammeRegistered.class).totalKronor()).contains(24_000_000L);
    }

    @Test
    void aBudgetAndWhatReplacesIt() {
        Ground ground = Ground.of(scene);
        for (int actual : new int[] {0, 640_000}) {
            Api.as(Tokens.association(ground.association()))
                    .header("If-Match", "*")
                    .body(Map.of("plannedParticipants", 40, "budgetKronor", 1_200_000, "actualKronor", actual))
                    .put("/interventions/" + ground.intervention() + "/budgets/2018/insats-cost")
                    .then()
                    .statusCode(200);
        }

        List<ReceivedEvent> events =
                events(Topics.INTERVENTIONS, ground.intervention(), 3).subList(1, 3);
        assertThat(events).extracting(ReceivedEvent::sequence).containsExactly(1L, 2L);
        BudgetRecorded last = events.get(1).as(BudgetRecorded.class);
        assertThat(events)
                .extracting(ReceivedEvent::subject)
                .containsOnly(last.budgetId().toString());
        assertThat(last.type()).isEqualTo("INSATS_COST");
        assertThat(last.actualKronor()).contains(640_000L);
    }

    @Test
    void aCountAndItsCorrection() {
        String association = scene.association();
        UUID intervention = scene.conference(association);
        UUID count = Scene.id(Api.as(Tokens.association(association))
                .body(Map.of("occurredOn", "2018-05-17", "persons", 57))
                .post("/interventions/" + intervention + "/counts")
                .then());
        Api.as(Tokens.association(association))
                .body(Map.of("occurredOn", "2018-05-17", "persons", 75))
                .post("/interventions/" + intervention + "/counts/" + count + "/corrections")
                .then()
                .statusCode(201);

        List<ReceivedEvent> events =
                events(Topics.INTERVENTIONS, intervention, 3).subList(1, 3);
        assertThat(events).extracting(ReceivedEvent::subject).containsOnly(count.toString());
        assertThat(events).extracting(ReceivedEvent::sequence).containsExactly(0L, 1L);
        assertThat(events.get(1).as(CountRecorded.class).persons()).isEqualTo(75);
    }

    @Test
    void anAssociation() {
        String code = scene.association();
        try (TopicReader reader = new TopicReader(Topics.INTERVENTIONS)) {
            List<ReceivedEvent> all = reader
                    .await(1, event -> new String(event.value(), StandardCharsets.UTF_8)
                            .contains("\"code\":\"" + code + "\""))
                    .stream()
                    .map(ContractAssert::assertKeepsContract)
                    .toList();
            AssociationRegistered fact = all.getFirst().as(AssociationRegistered.class);
            assertThat(fact.municipalities()).containsExactly("0880");
            assertThat(all.getFirst().partitionKey())
                    .isEqualTo(fact.associationId().toString());
        }
    }

    private static List<ReceivedEvent> events(String topic, UUID key, int count) {
        try (TopicReader reader = new TopicReader(topic)) {
            List<ConsumerRecord<String, byte[]>> records = reader.awaitKey(key.toString(), count);
            return records.stream().map(ContractAssert::assertKeepsContract).toList();
        }
    }
}
