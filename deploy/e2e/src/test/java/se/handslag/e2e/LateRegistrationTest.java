package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.local.stack.Service;
import se.handslag.local.stack.Stack;

/**
 * Some were registered after the report was taken: the next one says something else about the same days, and both can be
 * had again, to the byte, for ever (R6.3).
 */
class LateRegistrationTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 31);
    private static final int IN_TIME = 6;
    private static final int LATE = 6;

    @Test
    void aReportTakenAgainSaysMoreAndTheFirstIsStillToBeHad() throws SQLException {
        Ground ground = Ground.of("Sent registrerad", Map.of());
        registered(ground, IN_TIME);
        Response january = taken(ground, IN_TIME);
        registered(ground, LATE);
        Response february = taken(ground, IN_TIME + LATE);

        assertThat(february.asString()).isNotEqualTo(january.asString());
        sameAgain(ground, january);
        sameAgain(ground, february);

        projectionIsMadeAnew();
        sameAgain(ground, january);
        sameAgain(ground, february);
    }

    /** So many who took part for three weeks of January. */
    private static void registered(Ground ground, int count) {
        for (int i = 0; i < count; i++) {
            ground.ends(ground.starts(ground.person(), LocalDate.of(2025, 1, 7)), LocalDate.of(2025, 1, 28));
        }
    }

    /** The report of January, as soon as all that was registered has arrived. */
    private static Response taken(Ground ground, int count) {
        return await().atMost(PATIENCE).until(() -> ground.report("results", FIRST, LAST), it -> Integer.valueOf(count)
                .equals(it.path(Ground.cell("results", "ALL", "count") + ".value")));
    }

    /** Its own link names the moment as of which it was made. */
    private static void sameAgain(Ground ground, Response report) {
        Response again = ground.staff().get(report.<String>path("_links.self.href"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(report.asString());
        assertThat(again.header("ETag")).isEqualTo(report.header("ETag"));
    }

    /** As an operator would: the service finds that nothing tells how its rows were made, and makes all of them from the facts. */
    private static void projectionIsMadeAnew() throws SQLException {
        Stack stack = TheStack.get();
        stack.service(Service.OUTCOME).stop();
        try (var connection = stack.postgres().connect(Service.OUTCOME.database());
                var statement = connection.createStatement()) {
            statement.execute("truncate projection_state, participation_span");
        } finally {
            stack.service(Service.OUTCOME).start();
        }
    }
}
