package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A place for half of those who wait, in their turn; how long they waited is what the report says (R5.4, R6.10). */
class FromQueueToStartTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PLACES = 5;
    private static final int DAYS = 10;

    @Test
    void theFirstFiveGetThePlacesAndTheOthersWait() {
        Ground ground = Ground.of("Med få platser", Map.of("places", PLACES));
        LocalDate today = LocalDate.now(AgencySystem.STOCKHOLM);
        LocalDate joined = today.minusDays(DAYS);
        List<String> persons = new ArrayList<>();
        List<String> waits = new ArrayList<>();
        for (int i = 0; i < 2 * PLACES; i++) {
            persons.add(ground.person());
            waits.add(ground.makes(
                    "/queue-entries",
                    Map.of(
                            "interventionId", ground.intervention(),
                            "participantId", persons.getLast(),
                            "joinedOn", joined.toString(),
                            "followUpConsentGivenOn", joined.toString())));
        }
        for (int i = 0; i < PLACES; i++) {
            // Whose turn it is follows from the queue, not from who asks.
            assertThat(AgencySystem.id(offer(ground, today))).isEqualTo(waits.get(i));
            ground.agency()
                    .post("/queue-entries/" + waits.get(i) + "/place-answers", Map.of("answer", "ACCEPTED"))
                    .then()
                    .statusCode(201);
            ground.starts(persons.get(i), today);
        }
        offer(ground, today).then().statusCode(409).body("type", equalTo("urn:handslag:problem:no-free-place"));
        ground.agency()
                .get("/queue-entries?list=live&intervention=" + ground.intervention())
                .then()
                .statusCode(200)
                .body("items.id", contains(waits.subList(PLACES, 2 * PLACES).toArray()));

        await().atMost(PATIENCE).untilAsserted(() -> {
            ValidatableResponse report =
                    ground.report("waiting-times", joined).then().statusCode(200);
            figure(report, "offer", PLACES);
            figure(report, "start", PLACES);
            figure(report, "waiting", PLACES);
            report.body(Ground.cell("queue", "start", "count") + ".denominator.count", equalTo(2 * PLACES))
                    .body(Ground.cell("queue", "start", "mean") + ".value", equalTo((float) DAYS))
                    .body(Ground.cell("queue", "start", "median") + ".value", equalTo((float) DAYS))
                    .body(Ground.cell("queue", "answer", "mean") + ".value", equalTo(0.0f));
        });
    }

    /** To whose turn it is, to be answered within a week. */
    private static Response offer(Ground ground, LocalDate today) {
        return ground.agency()
                .post(
                        "/interventions/" + ground.intervention() + "/place-offers",
                        Map.of("answerBy", today.plusDays(7).toString()));
    }

    private static void figure(ValidatableResponse report, String row, int count) {
        report.body(Ground.cell("queue", row, "count") + ".value", equalTo(count));
    }
}
