package se.handslag.outcome.closing.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.outcome.closing.ClosedYear;

/**
 * A year that has been closed.
 *
 * @param asOf what was recorded later is no part of its figures
 * @param closedAt from then on it can be asked for
 */
public record ClosedYearView(
        @Schema(examples = "2025") int year,

        @Schema(examples = "2026-03-01T08:00:00Z") Instant asOf,

        @Schema(examples = "2026-03-02T09:30:00Z") Instant closedAt,

        @JsonProperty("_links") Map<String, Link> links) {

    static ClosedYearView of(ClosedYear closed, URI self) {
        return new ClosedYearView(closed.year(), closed.asOf(), closed.closedAt(), Links.self(self));
    }
}
