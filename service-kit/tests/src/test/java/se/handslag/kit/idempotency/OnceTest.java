package se.handslag.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.fixture.Rows;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class OnceTest {
    @Inject
    Rows rows;

    @Inject
    MovableClock clock;

    @Inject
    KeyCleanup cleanup;

    @Inject
    ForgetAnswers forget;

    private final String token = Tokens.agency("af");
    private final String name = "once-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    private Response post(String token, String key, String name) {
        return Api.as(token)
                .header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\",\"kind\":\"ROUND\"}")
                .when()
                .post("/things");
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndDoesNothing() {
        Response first = post(token, key, name);
        Response second = post(token, '"' + key + '"', name);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(header)).isNotNull().isEqualTo(first.header(header));
        }
        assertThat(rows.things(name)).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        post(token, key, name);
        post(token, key, name + "-other").then().spec(Api.problem(ProblemTypes.IDEMPOTENCY_KEY_REUSED));
        assertThat(rows.things(name + "-other")).isZero();
    }

    @Test
    void theKeyOfAnotherClientIsAnotherKey() {
        post(token, key, name);
        post(Tokens.agency("fk"), key, name + "-fk")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo(null));
    }

    @Test
    void aRefusalIsNotKept() {
        post(token, UUID.randomUUID().toString(), name);
        post(token, key, name).then().spec(Api.problem(ProblemTypes.CONFLICT));
        rows.rename(name, name + "-away");
        post(token, key, name).then().statusCode(201).header("Idempotency-Replayed", equalTo(null));
    }

    @Test
    void anAnswerThatIsARefusalRollsBack() {
        Api.as(token)
                .header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\",\"kind\":\"ROUND\"}")
                .when()
                .post("/things/refused")
                .then()
                .statusCode(422);
        assertThat(rows.things(name)).isZero();
        assertThat(rows.keys(key)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "\"a", "å"})
    void aKeyOfAnotherFormIsRefused(String bad) {
        post(token, bad, name).then().spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        post(token, "x".repeat(65), name).then().spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }

    @Test
    void anAnswerIsKeptForADayAndThenDeleted() {
        post(token, key, name);
        clock.advance(Duration.ofHours(23));
        cleanup.run();
        assertThat(rows.keys(key)).isEqualTo(1);
        clock.advance(Duration.ofHours(2));
        post(token, key, name).then().spec(Api.problem(ProblemTypes.CONFLICT));
        cleanup.run();
        assertThat(rows.keys(key)).isZero();
    }

    @Test
    void anAnswerThatIsForgottenStillStandsForItsRequest() {
        UUID made = UUID.fromString(post(token, key, name).path("id"));
        QuarkusTransaction.requiringNew().run(() -> forget.naming(List.of(made)));
        assertThat(rows.count("select count(*) from idempotency_key where key = ? and body is null", key))
                .isEqualTo(1);
        Response again = post(token, key, name);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEmpty();
        assertThat(rows.things(name)).isEqualTo(1);
    }

    @Test
    void fiftyAtOnceHaveOneEffect() throws Exception {
        int racers = 50;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(racers)) {
            List<Future<Response>> answers = IntStream.range(0, racers)
                    .mapToObj(racer -> pool.submit(() -> {
                        start.await();
                        return post(token, key, name);
                    }))
                    .toList();
            start.countDown();
            String made = null;
            for (Future<Response> answer : answers) {
                Response response = answer.get();
                assertThat(response.statusCode()).isIn(201, 409);
                if (response.statusCode() == 409) {
                    response.then().spec(Api.problem(ProblemTypes.IDEMPOTENCY_KEY_IN_PROGRESS));
                } else {
                    made = made == null ? response.asString() : made;
                    assertThat(response.asString()).isEqualTo(made);
                }
            }
            assertThat(made).isNotNull();
        }
        assertThat(rows.things(name)).isEqualTo(1);
        assertThat(rows.keys(key)).isEqualTo(1);
    }
}
