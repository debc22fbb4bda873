package se.handslag.intervention.association;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * An association.
 *
 * @param municipalities four digits each, sorted
 * @param recordedAt when it was registered here, UTC
 */
public record AssociationView(
        String code,
        String name,
        List<String> municipalities,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static AssociationView of(Association association, URI self) {
        return new AssociationView(
                association.code(),
                association.name(),
                association.municipalities().stream().toList(),
                association.recording().recordedAt(),
                Links.self(self));
    }
}
