package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.local.stack.Stack;

/** The main job, with everything real: AF hands a participant over to a municipality, and nobody lets go too early. */
class HandOffAcrossAgenciesTest {
    private static AgencySystem af;
    private static AgencySystem municipality;
    private static AgencySystem region;

    @BeforeAll
    static void agencies() {
        Stack stack = TheStack.get();
        af = new AgencySystem(stack, "af").isRegistered("AF", "Arbetsförmedlingen");
        municipality = new AgencySystem(stack, "kommun-oskarshamn").isRegistered("KOMMUN", "Oskarshamns kommun");
        region = new AgencySystem(stack, "region-kalmar-lan").isRegistered("REGION", "Region Kalmar län");
    }

    @Test
    void theMunicipalityLearnsOfItOnItsOwnTopicAnswersByRestAndAfGetsTheFeedback() {
        String person = af.registers("0882");
        String consent = af.hasConsentFor(person, municipality);
        String handOff = af.offers(person, consent, municipality);

        try (var municipalityTopic = AgencyTopic.of(municipality);
                var afTopic = AgencyTopic.of(af)) {
            ConsumerRecord<String, String> offered =
                    municipalityTopic.about(handOff, 1).getFirst();
            assertThat(AgencyTopic.type(offered)).isEqualTo("se.handslag.handoff.offered.v1");
            JsonPath notice = JsonPath.from(offered.value());
            assertThat(notice.getString("role")).isEqualTo("RECEIVER");
            assertThat(notice.getString("givingAgency")).isEqualTo("af");
            assertThat(offered.value()).doesNotContain(person);
            assertThat(offered.key()).isEqualTo(notice.getString("participantReference"));

            municipality
                    .get("/hand-offs/" + notice.getString("handOffId"))
                    .then()
                    .statusCode(200)
                    .body("participantId", equalTo(person))
                    .body("participantReference", equalTo(offered.key()));
            municipality.get("/participants/" + person + "/identity").then().statusCode(200);
            municipality.accepts(handOff).then().statusCode(201).body("state", equalTo("ACCEPTED"));
            af.get("/participants/" + person).then().body("responsibleAgency", equalTo("af"));
            municipality.takesOver(handOff).then().statusCode(201).body("state", equalTo("TAKEN_OVER"));

            List<ConsumerRecord<String, String>> feedback = afTopic.about(handOff, 3);
            assertThat(feedback)
                    .extracting(AgencyTopic::type)
                    .containsExactly(
                            "se.handslag.handoff.offered.v1",
                            "se.handslag.handoff.accepted.v1",
                            "se.handslag.handoff.takenover.v1");
            // Two agencies' topics laid side by side cannot be joined on the person.
            assertThat(feedback.getFirst().key()).isNotEqualTo(offered.key());
        }

        List<Map<String, String>> history = municipality
                .get("/participants/" + person + "/responsibilities")
                .then()
                .statusCode(200)
                .body("items.agency", contains("af", "kommun-oskarshamn"))
                .extract()
                .path("items");
        assertThat(history.get(0).get("until")).isEqualTo(history.get(1).get("from"));
        af.get("/participants/" + person).then().statusCode(404);
    }

    @Test
    void aThirdAgencyFindsNothingByRestAndIsRefusedByTheBroker() {
        String person = af.registers("0882");
        String handOff = af.offers(person, af.hasConsentFor(person, municipality), municipality);

        region.get("/participants/" + person).then().statusCode(404);
        region.get("/participants/" + person + "/identity").then().statusCode(404);
        region.get("/hand-offs/" + handOff).then().statusCode(404);
        region.accepts(handOff).then().statusCode(404);

        try (var eavesdropper = new AgencyTopic(TheStack.get(), region.code(), municipality.code())) {
            assertThatThrownBy(() -> Awaitility.await()
                            .atMost(Duration.ofSeconds(30))
                            .until(() -> {
                                eavesdropper.poll();
                                return false;
                            }))
                    .isInstanceOf(AuthorizationException.class);
            assertThat(eavesdropper.seen()).isEmpty();
        }
    }

    @Test
    void afterConsentIsWithdrawnTheReceiverHearsThatTheOfferIsGoneAndSeesNothingMore() {
        String person = af.registers("0882");
        String consent = af.hasConsentFor(person, municipality);
        String handOff = af.offers(person, consent, municipality);

        af.request()
                .post("/participants/" + person + "/consents/" + consent + "/withdrawals")
                .then()
                .statusCode(201);

        municipality.get("/participants/" + person).then().statusCode(404);
        try (var topic = AgencyTopic.of(municipality)) {
            var last = topic.await(
                    1,
                    record -> handOff.equals(AgencyTopic.header(record, "ce_subject"))
                            && "se.handslag.handoff.recalled.v1".equals(AgencyTopic.type(record)));
            assertThat(JsonPath.from(last.getFirst().value()).getString("reason"))
                    .isEqualTo("CONSENT_WITHDRAWN");
        }
        af.get("/participants/" + person).then().statusCode(200).body("responsibleAgency", equalTo("af"));
    }
}
