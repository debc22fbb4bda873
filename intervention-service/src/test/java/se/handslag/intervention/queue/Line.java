package se.handslag.intervention.queue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.kit.time.Stockholm;

/** An intervention with a queue, as its agency works with it. */
record Line(Ground ground, DataSource database) {

    static Line of(Scene scene, DataSource database) {
        return new Line(Ground.of(scene), database);
    }

    /** Gives the intervention so many places. */
    Line withPlaces(int places) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update intervention set places = ? where id = ?")) {
            update.setInt(1, places);
            update.setObject(2, ground.intervention());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** The association, that has read this version, wants it to have so many places. */
    ValidatableResponse revise(int version, int places) {
        return Api.as(Tokens.association(ground.association()))
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "name", "Steget vidare", "startsOn", "2018-01-01", "endsOn", "2018-12-31", "places", places))
                .put("/interventions/" + ground.intervention())
                .then();
    }

    static LocalDate today() {
        return Stockholm.today(Clock.systemUTC());
    }

    Map<String, Object> wait(UUID person) {
        Map<String, Object> body = new HashMap<>();
        body.put("interventionId", ground.intervention());
        body.put("participantId", person);
        body.put("joinedOn", "2018-02-01");
        body.put("followUpConsentGivenOn", "2018-01-31");
        return body;
    }

    ValidatableResponse join(Map<String, Object> body) {
        return as().body(body).post("/queue-entries").then();
    }

    UUID joined(UUID person) {
        return Scene.id(join(wait(person)));
    }

    ValidatableResponse offer(Map<String, Object> body) {
        return as().body(body)
                .post("/interventions/" + ground.intervention() + "/place-offers")
                .then();
    }

    /** To whose turn it is, to be answered within a week. */
    UUID offered() {
        return Scene.id(offer(Map.of("answerBy", today().plusDays(7).toString())));
    }

    ValidatableResponse answer(UUID entry, Map<String, Object> body) {
        return as().body(body)
                .post("/queue-entries/" + entry + "/place-answers")
                .then();
    }

    ValidatableResponse accepted(UUID entry) {
        return answer(entry, Map.of("answer", "ACCEPTED"));
    }

    ValidatableResponse leave(UUID entry, String reason) {
        return as().body(Map.of("leftOn", today().toString(), "exitReason", reason))
                .post("/queue-entries/" + entry + "/departures")
                .then();
    }

    ValidatableResponse list(String which) {
        return as().get("/queue-entries?intervention=" + ground.intervention() + "&list=" + which)
                .then()
                .statusCode(200);
    }

    ValidatableResponse read(UUID entry) {
        return as().get("/queue-entries/" + entry).then().statusCode(200);
    }

    ValidatableResponse places() {
        return as().get("/interventions/" + ground.intervention() + "/places")
                .then()
                .statusCode(200);
    }

    private RequestSpecification as() {
        return Api.as(ground.token());
    }
}
