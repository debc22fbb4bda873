package se.handslag.participant.responsibility;

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
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Links;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantDisclosure;

/** Where the history of responsibility is read. */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/responsibilities")
@Tag(name = "participants")
@RolesAllowed(Roles.CASEWORKER)
public class ResponsibilityResource {
    private final ResponsibilityHistory history;
    private final ParticipantDisclosure disclosure;

    ResponsibilityResource(ResponsibilityHistory history, ParticipantDisclosure disclosure) {
        this.history = history;
        this.disclosure = disclosure;
    }

    @GET
    @Operation(
            summary = "Who was responsible when",
            description = "Oldest first, without overlap; a gap is a time in which the participant was closed.")
    public ResponsibilityHistoryView history(@PathParam("participant-id") UUID id, @Context UriInfo uri) {
        List<ResponsibilityView> held =
                disclosure.of(id, ParticipantAccess.CORE, "read-responsibilities", () -> history.of(id));
        return new ResponsibilityHistoryView(held, Links.self(uri));
    }
}
