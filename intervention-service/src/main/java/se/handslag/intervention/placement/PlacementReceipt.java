package se.handslag.intervention.placement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * What a command answers: which placement, and nothing about the person, because answers are kept for repeated requests.
 *
 * @param ended whether it has ended
 */
public record PlacementReceipt(
        UUID id,
        UUID participationId,
        boolean ended,
        @JsonProperty("_links") Map<String, Link> links) {

    static PlacementReceipt of(Placement placement, URI self) {
        return new PlacementReceipt(
                placement.id(),
                placement.participationId(),
                placement.endsOn().isPresent(),
                Links.self(self, Link.post("endings", self + "/endings")));
    }
}
