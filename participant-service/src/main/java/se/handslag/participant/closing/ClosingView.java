package se.handslag.participant.closing;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A closing as shown to the agency that made it.
 *
 * @param followUps what the agency owes the participant still; none of one who has died or is anonymous
 */
public record ClosingView(
        UUID participantId,
        String outcome,
        LocalDate closedOn,
        Instant closedAt,
        List<BookedFollowUpView> followUps,
        @JsonProperty("_links") Map<String, Link> links) {

    static ClosingView of(CloseResult.Closed done, UriInfo uri) {
        Closing closing = done.closing();
        URI self = Links.to(uri, "participants", closing.participantId());
        return new ClosingView(
                closing.participantId(),
                closing.outcome(),
                closing.closedOn(),
                closing.closedAt(),
                done.followUps().stream()
                        .map(one -> new BookedFollowUpView(one.id(), one.afterMonths(), one.dueOn()))
                        .toList(),
                Links.self(self, Link.post("reopenings", self + "/reopenings")));
    }
}
