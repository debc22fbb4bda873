package se.handslag.intervention.participation.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.participation.ParticipationRow;
import se.handslag.intervention.participation.ParticipationState;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A participation in a list.
 *
 * @param participantId absent if anonymous
 * @param startedOn absent if anonymous
 * @param endedOn absent while it runs
 * @param recordedAt when the in-registration was recorded, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipationItem(
        UUID id,
        UUID interventionId,
        UUID participantId,
        ParticipationState state,
        LocalDate startedOn,
        LocalDate endedOn,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static ParticipationItem of(ParticipationRow row, URI self) {
        return new ParticipationItem(
                row.id(),
                row.interventionId(),
                row.participantId(),
                row.state(),
                row.startedOn(),
                row.endedOn(),
                row.recordedAt(),
                Links.self(self));
    }
}
