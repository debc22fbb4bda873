package se.handslag.gateway.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/** An agency as callers see it. */
@Schema(name = "AgencyView", description = "An agency.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AgencyView(
        String code,
        String name,
        AgencyKind kind,
        Optional<String> municipality,
        Instant registeredAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static AgencyView of(AgencyRow row, UriInfo uri) {
        String units = Links.to(uri, "agencies", row.code(), "units").toString();
        return new AgencyView(
                row.code(),
                row.name(),
                row.kind(),
                row.municipality(),
                row.registeredAt(),
                Links.self(Links.to(uri, "agencies", row.code()), Link.get("units", units)));
    }
}
