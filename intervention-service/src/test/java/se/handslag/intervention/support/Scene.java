package se.handslag.intervention.support;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import se.handslag.kit.contract.agencies.AgencyRegistered;
import se.handslag.kit.contract.participants.ParticipantRegistered;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Sets the scene of a story: the other services' part by events on their topics, this service's by its own API. */
@ApplicationScoped
public class Scene {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** What another service tells is known after some milliseconds, and every story begins with it. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private final DataSource database;
    private final TopicWriter topics = new TopicWriter();

    Scene(DataSource database) {
        this.database = database;
    }

    /** A code that no other test uses. */
    public static String code(String prefix) {
        return prefix + "-x" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** An agency that the gateway has registered, known here. */
    public String agency() {
        String code = code("kommun");
        announceAgency(code);
        awaits("select 1 from known_agency where code = ?", code);
        return code;
    }

    /** The gateway's event. */
    public void announceAgency(String code) {
        AgencyRegistered fact = new AgencyRegistered(code, "Testkommun", "KOMMUN", Optional.of("0880"));
        topics.write(OutgoingEvent.of(fact, code, 0, code, Clock.systemUTC()));
    }

    /** A participant that participant-service has registered, known here. */
    public UUID participant() {
        UUID id = UUID.randomUUID();
        announceParticipant(id, "PERSONNUMMER");
        awaitParticipant(id);
        return id;
    }

    /** Waits until the participant is known here. */
    public void awaitParticipant(UUID id) {
        awaits("select 1 from known_participant where participant_id = ?", id);
    }

    /** The event of participant-service: of a woman born in 1984, or of an anonymous one. */
    public void announceParticipant(UUID id, String identityKind) {
        Instant now = Clock.systemUTC().instant();
        boolean named = !identityKind.equals("ANONYMOUS");
        ParticipantRegistered fact = new ParticipantRegistered(
                id,
                identityKind,
                "af",
                now,
                named ? Optional.of("FEMALE") : Optional.empty(),
                named ? Optional.of(1984) : Optional.empty());
        topics.write(OutgoingEvent.of(fact, id, 0, id.toString(), Clock.systemUTC()));
    }

    /** Any other event of participant-service about this participant. */
    public void announce(UUID participant, EventData fact) {
        topics.write(OutgoingEvent.of(fact, participant, 1, participant.toString(), Clock.systemUTC()));
    }

    /** A registered association of one municipality, 0880. */
    public String association() {
        return association("0880");
    }

    /** A registered association of these municipalities. */
    public String association(String... municipalities) {
        String code = code("forbund");
        Api.as(Tokens.platform())
                .body(Map.of(
                        "code", code, "name", "Samordningsförbundet Test", "municipalities", List.of(municipalities)))
                .post("/associations")
                .then()
                .statusCode(201);
        return code;
    }

    /** A programme of 2018 and 2019 of these associations, registered by the first. */
    public UUID programme(String... associations) {
        return id(Api.as(Tokens.association(associations[0]))
                .body(programmeOf(associations))
                .post("/programmes")
                .then());
    }

    /** What is sent to register a programme, to be changed by a test. */
    public static Map<String, Object> programmeOf(String... associations) {
        Map<String, Object> body = new HashMap<>();
        body.put("code", code("program"));
        body.put("name", "Mobilisering inför arbete");
        body.put("owner", "Kommunförbundet Kalmar län");
        body.put("associations", List.of(associations));
        body.put("startsOn", "2018-01-01");
        body.put("endsOn", "2019-12-31");
        body.put("plannedParticipants", 2500);
        body.put("totalKronor", 21_000_000);
        body.put("esfKronor", 14_000_000);
        return body;
    }

    /** A provider of this association. */
    public UUID provider(String association) {
        return id(Api.as(Tokens.association(association))
                .body(Map.of("association", association, "name", code("Coompanion")))
                .post("/providers")
                .then());
    }

    /** An agreement with the provider for the intervention, of 2018, on 400,000 kronor and 12 places. */
    public UUID agreement(String association, UUID provider, UUID intervention) {
        return id(Api.as(Tokens.association(association))
                .body(Map.of(
                        "providerId",
                        provider,
                        "interventionId",
                        intervention,
                        "startsOn",
                        "2018-01-01",
                        "endsOn",
                        "2018-12-31",
                        "amountKronor",
                        400_000,
                        "places",
                        12))
                .post("/agreements")
                .then());
    }

    /** An intervention that registers persons, from 2018-01-01 to 2018-12-31. */
    public UUID intervention(String association, String agency) {
        return id(register(association, personal(association, agency)));
    }

    /** A structural one, counted only, from 2018-01-01 to 2018-12-31. */
    public UUID conference(String association) {
        Map<String, Object> body = personal(association, null);
        body.put("direction", "STRUCTURAL");
        body.remove("measurementMethod");
        body.remove("carriedOutBy");
        return id(register(association, body));
    }

    /** What is sent to register an intervention, to be changed by a test. */
    public static Map<String, Object> personal(String association, String agency) {
        Map<String, Object> body = new HashMap<>();
        body.put("association", association);
        body.put("name", "Steget vidare");
        body.put("direction", "INDIVIDUAL");
        body.put("measurementMethod", "PERSONAL_OR_ANONYMOUS");
        body.put("carriedOutBy", agency == null ? List.of() : List.of(agency));
        body.put("startsOn", "2018-01-01");
        body.put("endsOn", "2018-12-31");
        return body;
    }

    /** Sends an intervention as the association's own system. */
    public static ValidatableResponse register(String association, Map<String, Object> body) {
        return Api.as(Tokens.association(association))
                .body(body)
                .post("/interventions")
                .then();
    }

    /** The id in a 201 answer. */
    public static UUID id(ValidatableResponse answer) {
        return Api.id(answer.statusCode(201).extract().response());
    }

    /** Waits until the query finds a row. */
    public void awaits(String sql, Object parameter) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_AGAIN)
                .until(() -> exists(sql, parameter));
    }

    /** True if the query finds a row. */
    public boolean exists(String sql, Object parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
