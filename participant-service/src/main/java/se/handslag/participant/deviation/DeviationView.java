package se.handslag.participant.deviation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A deviation or a good example as the agency that recorded it sees it.
 *
 * @param text only in the answer to a read of this one, and while your agency may see the participant
 * @param liftedAt absent while the local group has not been told
 */
public record DeviationView(
        UUID id,
        DeviationKind kind,
        String category,
        Optional<UUID> handOffId,
        Optional<UUID> participationId,
        Instant recordedAt,
        Optional<Instant> liftedAt,
        Optional<String> text,
        @JsonProperty("_links") Map<String, Link> links) {

    static DeviationView of(Deviation deviation, Optional<String> text, UriInfo uri) {
        URI self = Links.to(uri, "deviations", deviation.id());
        return new DeviationView(
                deviation.id(),
                deviation.kind(),
                deviation.category(),
                deviation.handOffId(),
                deviation.participationId(),
                deviation.recordedAt(),
                deviation.liftedAt(),
                text,
                deviation.liftedAt().isPresent()
                        ? Links.self(self)
                        : Links.self(self, Link.post("lifts", self + "/lifts")));
    }

    /** Keeps the text out of every log (R4.4). */
    @Override
    public String toString() {
        return "DeviationView[" + id + "]";
    }
}
