package se.handslag.intervention.participation.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** Reading how a participation was told, from when on: valid time and recorded time of each version (R6.3). */
@Path("participations/{participation-id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "participations")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class VersionResource {
    private final Disclose disclose;
    private final ListVersions versions;

    VersionResource(Disclose disclose, ListVersions versions) {
        this.disclose = disclose;
        this.versions = versions;
    }

    /** The versions. */
    @GET
    @Operation(
            operationId = "listParticipationVersions",
            summary = "List the versions of a participation",
            description =
                    "The latest first: when it was true (startedOn, endedOn), and from when on it was recorded like"
                            + " that (recordedAt). Nothing recorded is ever overwritten. Reading a person's leaves an"
                            + " access record.")
    public Page<VersionView> list(
            @PathParam("participation-id") UUID id, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                disclose.of(id, "read-participation-versions", () -> versions.list(id, page)),
                page,
                uri,
                VersionView::of,
                row -> Cursor.after(row.version()));
    }
}
