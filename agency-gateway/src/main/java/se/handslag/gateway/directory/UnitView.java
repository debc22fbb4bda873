package se.handslag.gateway.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A unit as callers see it.
 *
 * @param agency its agency's code
 */
@Schema(name = "UnitView", description = "A unit of an agency.")
record UnitView(
        UUID id,
        String agency,
        String name,
        Instant registeredAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static UnitView of(UnitRow row, UriInfo uri) {
        return new UnitView(row.id(), row.agency(), row.name(), row.registeredAt(), Links.self(self(row, uri)));
    }

    static URI self(UnitRow row, UriInfo uri) {
        return Links.to(uri, "agencies", row.agency(), "units", row.id());
    }
}
