package se.handslag.outcome.story;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Puts stories on the topics, waits until the service has taken them in, and asks for reports. */
@ApplicationScoped
public class Stage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final DataSource database;

    Stage(DataSource database) {
        this.database = database;
    }

    /** Tells the whole story and waits for its effect. */
    public void play(Story story) {
        play(story.events());
    }

    /** Writes the events in this order and waits for their effect. */
    public void play(List<OutgoingEvent> events) {
        try (TopicWriter writer = new TopicWriter()) {
            events.forEach(writer::write);
        }
        awaitSeen(events);
    }

    /** Waits until every event has taken effect. */
    public void awaitSeen(List<OutgoingEvent> events) {
        UUID[] ids = events.stream().map(OutgoingEvent::id).toArray(UUID[]::new);
        await().atMost(PATIENCE).until(() -> seen(ids) == ids.length);
    }

    private int seen(UUID[] ids) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from inbox_seen where event_id = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** A call for the report of the story's association, as its own staff. */
    public static RequestSpecification call(Story story, String from, String to) {
        return Api.as(Tokens.association(story.association()))
                .queryParam("association", story.association())
                .queryParam("from", from)
                .queryParam("to", to);
    }

    /** The report of the story's association for the first half of 2018, as of now. */
    public static Response halfYear(Story story) {
        return report(call(story, "2018-01-01", "2018-06-30"));
    }

    /** The same, as of a moment. */
    public static Response halfYear(Story story, String asOf) {
        return report(call(story, "2018-01-01", "2018-06-30").queryParam("asOf", asOf));
    }

    /** The answer, which must be a report. */
    public static Response report(RequestSpecification call) {
        return call.get("/reports/participations")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
