package se.handslag.participant.handoff.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Race;
import se.handslag.participant.story.Rounds;
import se.handslag.participant.story.Town;

/** Two acts at the same instant, over HTTP, on a real database: one wins, the other is told so, history stays whole. */
@QuarkusTest
class HandOffRaceTest {
    private static final int ROUNDS = 200;

    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void agencies() {
        Town.isKnown();
        today = Stockholm.today(clock);
    }

    @Test
    void acceptAgainstRecall() throws Exception {
        Rounds.play(ROUNDS, () -> {
            UUID person = AF.registers();
            UUID handOff = AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);
            List<Integer> answers = race(() -> MUNICIPALITY.accept(handOff, today), () -> AF.recall(handOff, "OTHER"));
            // A recall after an accept is allowed, so both may win, one after the other; but never the accept second.
            assertThat(answers).isIn(List.of(201, 201), List.of(409, 201));
            AF.reads("hand-offs/" + handOff).body("state", equalTo("RECALLED"));
            assertHistoryIsWhole(person, "af");
        });
    }

    @Test
    void takeOverAgainstRecall() throws Exception {
        Rounds.play(ROUNDS, () -> {
            UUID person = AF.registers();
            UUID handOff = AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);
            MUNICIPALITY.accept(handOff, today).then().statusCode(201);
            List<Integer> answers =
                    race(() -> MUNICIPALITY.takeOver(handOff, today), () -> AF.recall(handOff, "OTHER"));
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
            assertHistoryIsWhole(person, answers.getFirst() == 201 ? "kommun-oskarshamn" : "af");
        });
    }

    @Test
    void acceptAgainstDecline() throws Exception {
        Rounds.play(ROUNDS / 4, () -> {
            UUID person = AF.registers();
            UUID handOff = AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);
            List<Integer> answers =
                    race(() -> MUNICIPALITY.accept(handOff, today), () -> MUNICIPALITY.decline(handOff, "NO_CAPACITY"));
            // Who has accepted may still decline; who has declined can no longer accept.
            assertThat(answers).isIn(List.of(201, 201), List.of(409, 201));
            AF.reads("hand-offs/" + handOff).body("state", equalTo("DECLINED"));
            assertHistoryIsWhole(person, "af");
        });
    }

    @Test
    void twoDeclinesAtOnce() throws Exception {
        Rounds.play(ROUNDS / 4, () -> {
            UUID person = AF.registers();
            UUID handOff = AF.offers(person, AF.hasConsentFor(person, MUNICIPALITY), MUNICIPALITY);
            List<Integer> answers = race(
                    () -> MUNICIPALITY.decline(handOff, "NO_CAPACITY"), () -> MUNICIPALITY.decline(handOff, "OTHER"));
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
            assertHistoryIsWhole(person, "af");
        });
    }

    @Test
    void takeOverAgainstWithdrawalOfConsent() throws Exception {
        Rounds.play(ROUNDS / 4, () -> {
            UUID person = AF.registers();
            UUID consent = AF.hasConsentFor(person, MUNICIPALITY);
            UUID handOff = AF.offers(person, consent, MUNICIPALITY);
            MUNICIPALITY.accept(handOff, today).then().statusCode(201);
            List<Integer> answers =
                    race(() -> MUNICIPALITY.takeOver(handOff, today), () -> AF.withdrawConsent(person, consent));
            // Whoever takes over first answers for the participant, and AF can no longer withdraw on their behalf.
            assertThat(answers).isIn(List.of(201, 404), List.of(409, 201));
            assertHistoryIsWhole(person, answers.getFirst() == 201 ? "kommun-oskarshamn" : "af");
        });
    }

    @Test
    void twoOffersAtOnce() throws Exception {
        Rounds.play(ROUNDS / 4, () -> {
            UUID person = AF.registers();
            UUID consent = AF.hasConsentFor(person, MUNICIPALITY, FK);
            List<Integer> answers =
                    race(() -> AF.offer(person, consent, MUNICIPALITY), () -> AF.offer(person, consent, FK));
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        });
    }

    private static void assertHistoryIsWhole(UUID person, String presentAgency) {
        var reader = presentAgency.equals("af") ? AF : MUNICIPALITY;
        List<Map<String, String>> history = reader.reads("participants/" + person + "/responsibilities")
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(history.getLast()).containsEntry("agency", presentAgency).doesNotContainKey("until");
        for (int place = 1; place < history.size(); place++) {
            assertThat(history.get(place - 1).get("until"))
                    .isEqualTo(history.get(place).get("from"));
        }
    }

    private static List<Integer> race(Supplier<Response> one, Supplier<Response> other) throws Exception {
        return Race.of(one, other).stream().map(Response::statusCode).toList();
    }
}
