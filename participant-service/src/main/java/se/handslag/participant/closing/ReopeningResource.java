package se.handslag.participant.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.registration.ParticipantView;

/** Where the agency that closed a participant opens them again. */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/reopenings")
@Tag(name = "closings")
@RolesAllowed(Roles.CASEWORKER)
public class ReopeningResource {
    private final ReopenParticipant reopen;
    private final ReopeningAnswers answers;
    private final CurrentCaller caller;

    ReopeningResource(ReopenParticipant reopen, ReopeningAnswers answers, CurrentCaller caller) {
        this.reopen = reopen;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Reopen a participant",
            description = "By the agency that closed them. It is responsible from that instant.")
    @APIResponse(
            responseCode = "201",
            description = "Reopened",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(responseCode = "409", description = "`participant-not-closed`: an agency is responsible")
    public Response reopen(
            @PathParam("participant-id") UUID participant, @Context HttpHeaders headers, @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        return answers.once(uri, () -> reopen.reopen(participant, agency, IfMatch.optional(headers)));
    }
}
