package se.handslag.participant.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.reference.OpaqueReference;
import se.handslag.kit.rest.Links;

/** Where the watches of one participant are read. */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/watches")
@Tag(name = "watches")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class ParticipantWatchResource {
    private final WatchReader watches;
    private final OpaqueReference references;
    private final CurrentCaller caller;

    ParticipantWatchResource(WatchReader watches, OpaqueReference references, CurrentCaller caller) {
        this.watches = watches;
        this.references = references;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "A participant's watches",
            description = "The open ones first, then the resolved, with what resolved them. The read is recorded.")
    public ParticipantWatchesView list(@PathParam("participant-id") UUID id, @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        List<WatchView> items = watches.of(id).stream()
                .map(watch -> WatchView.of(watch, references.of(agency, id)))
                .toList();
        return new ParticipantWatchesView(items, Links.self(uri));
    }
}
