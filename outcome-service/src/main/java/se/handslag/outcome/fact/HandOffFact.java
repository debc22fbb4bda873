package se.handslag.outcome.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.handslag.kit.event.ReceivedEvent;

/**
 * A hand-off moved on. What hand-off events have in common is all that is kept of them, so they are read as one form.
 *
 * @param dueAt when the deadline of whoever is on the clock passes, if the move says
 * @param contactOn the day of the first contact, of a take-over
 */
record HandOffFact(
        UUID handOffId,
        long sequence,
        String move,
        Instant recordedAt,
        UUID participantId,
        Optional<Instant> dueAt,
        Optional<LocalDate> contactOn)
        implements Fact {

    static Function<ReceivedEvent, Fact> moved(String move) {
        return event -> of(move, event);
    }

    private static HandOffFact of(String move, ReceivedEvent event) {
        JsonNode data = event.data();
        return new HandOffFact(
                UUID.fromString(data.required("handOffId").asText()),
                event.sequence(),
                move,
                event.time(),
                UUID.fromString(data.required("participantId").asText()),
                Optional.ofNullable(data.get("dueAt")).map(JsonNode::asText).map(Instant::parse),
                Optional.ofNullable(data.get("firstContactOn"))
                        .map(JsonNode::asText)
                        .map(LocalDate::parse));
    }

    @Override
    public String table() {
        return "hand_off_fact";
    }
}
