package se.handslag.participant.deviation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** Where a local group reads what was lifted to it (R2.11). To whoever has no seat there is nothing. */
@Produces(MediaType.APPLICATION_JSON)
@Path("lifted-deviations")
@Tag(name = "deviations")
@RolesAllowed(Roles.MANAGER)
public class LiftedDeviationResource {
    private final DeviationReader reader;

    LiftedDeviationResource(DeviationReader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(
            summary = "What was lifted to our local groups",
            description = "Deviations and good examples of the municipalities in whose groups you sit, oldest first:"
                    + " kind, category, dates and agencies, and nothing about the person.")
    public Page<LiftedDeviationView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                reader.lifted(page),
                page,
                uri,
                LiftedDeviationView::of,
                row -> Cursor.after(
                        row.deviation().liftedAt().orElseThrow(),
                        row.deviation().id()));
    }
}
