package se.handslag.participant.watch;

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
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.reference.OpaqueReference;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.SeenUnits;

/** Where an agency reads what it must act on. Nothing here closes a watch: acting does. */
@Produces(MediaType.APPLICATION_JSON)
@Path("watches")
@Tag(name = "watches", description = "Bevakningar / gaps in which somebody must act, by a date")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class WatchResource {
    private final WatchReader watches;
    private final OpaqueReference references;
    private final CurrentCaller caller;

    WatchResource(WatchReader watches, OpaqueReference references, CurrentCaller caller) {
        this.watches = watches;
        this.references = references;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Our watches",
            description = "The open ones that your agency must act on, the longest due first. A watch goes away when"
                    + " somebody has acted: there is no way to close one. A caseworker gets those of the own unit's"
                    + " participants and of those of no unit, a manager all.")
    public Page<WatchView> list(
            @Valid @BeanParam WatchFilter filter, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        Caller who = caller.get();
        String agency = who.requireAgency();
        return Page.of(
                watches.page(agency, SeenUnits.of(who), filter, page),
                page,
                uri,
                row -> WatchView.of(row, references.of(agency, row.participantId())),
                row -> Cursor.after(row.gap().ladder().dueAt(), row.id()));
    }
}
