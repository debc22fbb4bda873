package se.handslag.intervention.count;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A count as it holds.
 *
 * @param revision how often it was corrected
 * @param recordedAt when the system learned it, UTC
 */
public record CountView(
        UUID id,
        UUID interventionId,
        LocalDate occurredOn,
        int persons,
        int revision,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static CountView of(PersonCount count, URI self) {
        return new CountView(
                count.id(),
                count.interventionId(),
                count.occurredOn(),
                count.persons(),
                count.revision(),
                count.recording().recordedAt(),
                Links.self(self, Link.post("corrections", self + "/corrections")));
    }
}
