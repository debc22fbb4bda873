package se.handslag.e2e;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Still in work or study? Asked by the agency that closed, counted by the report: the answers sum to all (R2.14, R6.9). */
class StillInWorkTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int EACH = 5;

    @Test
    void whatIsToldAtFollowUpsComesIntoTheReport() {
        Ground ground = Ground.of("Till arbete", Map.of());
        LocalDate today = LocalDate.now(AgencySystem.STOCKHOLM);
        List<String> persons = new ArrayList<>();
        for (int i = 0; i < 4 * EACH; i++) {
            persons.add(ground.person());
            ground.ends(ground.starts(persons.getLast(), LocalDate.of(2025, 1, 7)), today);
        }
        List<List<String>> booked =
                persons.stream().map(person -> closed(ground, person)).toList();
        for (int i = 0; i < EACH; i++) {
            answers(ground, booked.get(i), Map.of("answer", "ANSWERED", "inWorkOrStudy", true));
            answers(ground, booked.get(EACH + i), Map.of("answer", "ANSWERED", "inWorkOrStudy", false));
            answers(ground, booked.get(2 * EACH + i), Map.of("answer", "NOT_REACHED"));
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            ValidatableResponse half = report(ground, today.plusMonths(6));
            figure(half, "ANSWERED", 6, 2 * EACH);
            figure(half, "WORKING", 6, EACH);
            figure(half, "NOT_WORKING", 6, EACH);
            figure(half, "NOT_ANSWERED", 6, EACH);
            figure(half, "NOT_DUE", 6, EACH);
            figure(half, "ALL", 6, 4 * EACH);
            half.body(Ground.cell("follow-ups", "WORKING", "share-6") + ".denominator.count", equalTo(2 * EACH));
        });
        ValidatableResponse year = report(ground, today.plusMonths(12));
        figure(year, "NOT_DUE", 12, 4 * EACH);
        figure(year, "ALL", 12, 4 * EACH);
    }

    /** Somebody is let go of, as soon as the end is known; gives the follow-ups that this books, the first first. */
    private static List<String> closed(Ground ground, String person) {
        return await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(
                        () -> ground.agency().post("/participants/" + person + "/closings", Map.of("outcome", "WORK")),
                        answer -> answer.statusCode() == 201)
                .path("followUps.id");
    }

    /** At the first of the follow-ups. */
    private static void answers(Ground ground, List<String> booked, Map<String, Object> answer) {
        ground.agency()
                .post("/follow-ups/" + booked.getFirst() + "/answers", answer)
                .then()
                .statusCode(201);
    }

    /** Of the quarter in which they fall due. */
    private static ValidatableResponse report(Ground ground, LocalDate due) {
        return ground.report("follow-ups", due).then().statusCode(200);
    }

    private static void figure(ValidatableResponse report, String row, int months, int count) {
        report.body(Ground.cell("follow-ups", row, "count-" + months) + ".value", equalTo(count));
    }
}
