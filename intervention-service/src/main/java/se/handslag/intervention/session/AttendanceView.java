package se.handslag.intervention.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.session.ReadAttendance.Attendant;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/** The attendance of a session as it holds. */
public record AttendanceView(
        UUID sessionId,
        List<Item> items,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * Whether one was there.
     *
     * @param hours 0 if not
     */
    public record Item(UUID participationId, UUID participantId, boolean present, BigDecimal hours) {}

    static AttendanceView of(UUID sessionId, List<Attendant> attendants, URI self) {
        return new AttendanceView(
                sessionId,
                attendants.stream()
                        .map(attendant -> new Item(
                                attendant.said().participationId(),
                                attendant.participantId(),
                                attendant.said().status() == AttendanceStatus.PRESENT,
                                attendant.said().hours()))
                        .toList(),
                Links.self(self));
    }
}
