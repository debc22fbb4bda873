package se.handslag.participant.handoff.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.Race;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** Two acts that exclude each other, at the same instant: each order of the two is possible, and nothing in between. */
@QuarkusTest
class EveryPairRaceTest {
    private static final int ROUNDS = 20;
    private static final String ASSOCIATION = "forbund-kapp";

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private LocalDate today;
    private String number;
    private UUID person;
    private UUID consent;

    @BeforeEach
    void aPersonAtAf() {
        Town.isKnown();
        today = Stockholm.today(clock);
        number = TestPersons.personnummer();
        person = Agency.id(AF.register(number).then().statusCode(201));
        consent = AF.hasConsentFor(person, MUNICIPALITY);
    }

    @RepeatedTest(ROUNDS)
    void closeAgainstOffer() throws Exception {
        List<Response> answers = Race.of(this::close, () -> AF.offer(person, consent, MUNICIPALITY));
        assertThat(Race.statuses(answers)).containsExactly(201, 409);
        boolean closed = answers.getFirst().statusCode() == 201;
        AF.reads("participants/" + person).body("status", equalTo(closed ? "CLOSED" : "OPEN"));
    }

    @RepeatedTest(ROUNDS)
    void closeAgainstTakeOver() throws Exception {
        UUID handOff = accepted();
        List<Response> answers = Race.of(this::close, () -> MUNICIPALITY.takeOver(handOff, today));
        // Before the take-over the open hand-off stands in the way, and after it another agency is responsible.
        assertThat(answers).extracting(Response::statusCode).containsExactly(409, 201);
        assertThat(answers.getFirst().<List<String>>path("errors.code"))
                .isIn(List.of("HAND_OFF_OPEN"), List.of("NOT_RESPONSIBLE"));
        MUNICIPALITY.reads("participants/" + person).body("responsibleAgency", equalTo(MUNICIPALITY.code()));
    }

    @RepeatedTest(ROUNDS)
    void reopenAgainstReopen() throws Exception {
        close().then().statusCode(201);
        List<Response> answers = Race.of(
                () -> AF.post("participants/" + person + "/reopenings", null),
                () -> FK.post("reopenings", Named.number(number)));
        assertThat(Race.statuses(answers)).isIn(List.of(201, 409), List.of(201, 404));
        Agency winner = answers.getFirst().statusCode() == 201 ? AF : FK;
        winner.reads("participants/" + person).body("responsibleAgency", equalTo(winner.code()));
    }

    @RepeatedTest(ROUNDS)
    void withdrawAgainstOffer() throws Exception {
        List<Response> answers =
                Race.of(() -> AF.withdrawConsent(person, consent), () -> AF.offer(person, consent, MUNICIPALITY));
        assertThat(answers.getFirst().statusCode()).isEqualTo(201);
        assertThat(answers.getLast().statusCode()).isIn(201, 422);
        if (answers.getLast().statusCode() == 201) {
            endedAs("RECALLED", Api.id(answers.getLast()));
        }
        MUNICIPALITY.reads("participants/" + person).statusCode(404);
    }

    @RepeatedTest(ROUNDS)
    void protectAgainstAccept() throws Exception {
        UUID unit = Town.unitOf(MUNICIPALITY);
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        List<Response> answers = Race.of(
                () -> AF.post("participants/" + person + "/protections", Map.of("kind", "SEKRETESSMARKERING")),
                () -> MUNICIPALITY.post(
                        move(handOff, "acceptances"),
                        Map.of("firstContactPlannedOn", today.toString(), "contactUnitId", unit)));
        assertThat(answers.getFirst().statusCode()).isEqualTo(201);
        assertThat(answers.getLast().statusCode()).isIn(201, 400);
        AF.reads("hand-offs/" + handOff).body("contactUnitId", nullValue());
    }

    @RepeatedTest(ROUNDS)
    void extendAgainstAccept() throws Exception {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        lift(handOff);
        Map<String, String> until = Map.of("until", today.plusDays(1).toString(), "reason", "OTHER");
        List<Response> answers =
                Race.of(() -> coordinator(handOff, "extensions", until), () -> MUNICIPALITY.accept(handOff, today));
        // Once it is accepted it is lifted no more, and there is nothing to extend.
        assertThat(answers.getFirst().statusCode()).isIn(201, 409);
        assertThat(answers.getLast().statusCode()).isEqualTo(201);
        AF.reads("hand-offs/" + handOff).body("state", equalTo("ACCEPTED")).body("level", equalTo(0));
    }

    @RepeatedTest(ROUNDS)
    void recallForTheGiverAgainstTakeOver() throws Exception {
        UUID handOff = accepted();
        lift(handOff);
        List<Response> answers = Race.of(
                () -> coordinator(handOff, "recalls", Map.of("reason", "OTHER")),
                () -> MUNICIPALITY.takeOver(handOff, today));
        assertThat(Race.statuses(answers)).containsExactly(201, 409);
        Agency holder = answers.getFirst().statusCode() == 201 ? AF : MUNICIPALITY;
        holder.reads("participants/" + person).body("responsibleAgency", equalTo(holder.code()));
    }

    @RepeatedTest(ROUNDS)
    void acknowledgeAgainstVoid() throws Exception {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        List<Response> answers = Race.of(
                () -> MUNICIPALITY.post(move(handOff, "acknowledgements"), null),
                () -> AF.post(move(handOff, "voidings"), null));
        assertThat(Race.statuses(answers)).containsExactly(201, 409);
        endedAs(answers.getFirst().statusCode() == 201 ? "RECEIVED" : "VOIDED", handOff);
    }

    @RepeatedTest(ROUNDS)
    void askAgainstRecall() throws Exception {
        againstRecall("information-requests", Map.of("needs", List.of("OTHER")));
    }

    @RepeatedTest(ROUNDS)
    void waitlistAgainstRecall() throws Exception {
        againstRecall(
                "waitlistings",
                Map.of("reason", "NO_PLACE_YET", "reviewOn", today.plusDays(7).toString()));
    }

    private void againstRecall(String act, Object body) throws Exception {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        List<Response> answers =
                Race.of(() -> MUNICIPALITY.post(move(handOff, act), body), () -> AF.recall(handOff, "OTHER"));
        assertThat(answers.getFirst().statusCode()).isIn(201, 409);
        assertThat(answers.getLast().statusCode()).isEqualTo(201);
        endedAs("RECALLED", handOff);
        AF.reads("participants/" + person).body("responsibleAgency", equalTo("af"));
    }

    private Response close() {
        return AF.post("participants/" + person + "/closings", Map.of("outcome", "OTHER"));
    }

    private UUID accepted() {
        UUID handOff = AF.offers(person, consent, MUNICIPALITY);
        MUNICIPALITY.accept(handOff, today).then().statusCode(201);
        return handOff;
    }

    private static String move(UUID handOff, String act) {
        return "hand-offs/" + handOff + "/" + act;
    }

    private static void endedAs(String state, UUID handOff) {
        AF.reads("hand-offs/" + handOff).body("state", equalTo(state));
    }

    private static Response coordinator(UUID handOff, String act, Object body) {
        return Api.as(Tokens.of("coordinator-" + ASSOCIATION)
                        .association(ASSOCIATION)
                        .roles(Set.of(Roles.COORDINATOR))
                        .sign())
                .body(body)
                .post("lifted-hand-offs/" + handOff + "/" + act);
    }

    /** As if nobody had acted for so long that it came to the coordinator. */
    private void lift(UUID handOff) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update hand_off set level = 3, association = ? where id = ?")) {
            update.setString(1, ASSOCIATION);
            update.setObject(2, handOff);
            assertThat(update.executeUpdate()).isOne();
        }
    }
}
