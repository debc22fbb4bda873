package se.handslag.intervention.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A placement.
 *
 * @param employer the organisation's name
 * @param endedOn absent while it goes on
 * @param percent 100 is 40 hours a week
 * @param strengths codes of the code list strength
 * @param recordedAt UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementView(
        UUID id,
        UUID participationId,
        String organisationNumber,
        String employer,
        LocalDate startsOn,
        LocalDate endedOn,
        int percent,
        List<String> strengths,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static PlacementView of(Placement placement, URI self) {
        return new PlacementView(
                placement.id(),
                placement.participationId(),
                placement.organisationNumber(),
                placement.employer(),
                placement.startsOn(),
                placement.endsOn().orElse(null),
                placement.percent(),
                List.copyOf(placement.strengths()),
                placement.recording().recordedAt(),
                Links.self(self, Link.post("endings", self + "/endings")));
    }
}
