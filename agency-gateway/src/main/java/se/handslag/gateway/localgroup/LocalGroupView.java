package se.handslag.gateway.localgroup;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/** A local group as callers see it. */
@Schema(name = "LocalGroupView", description = "A municipality's local collaboration group.")
record LocalGroupView(
        String municipality,
        String name,
        String association,
        List<SeatView> members,
        Instant registeredAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static LocalGroupView of(LocalGroupRow row, UriInfo uri) {
        return new LocalGroupView(
                row.municipality(),
                row.name(),
                row.association(),
                row.members().stream().map(SeatView::of).toList(),
                row.registeredAt(),
                Links.self(self(row, uri)));
    }

    static URI self(LocalGroupRow row, UriInfo uri) {
        return Links.to(uri, "local-groups", row.municipality());
    }
}
