package se.handslag.participant.plan.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Etags;

/** Where the parties read the one plan they share. */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/plan")
@Tag(name = "plans", description = "Gemensam kartläggning och planering / joint assessment and plan")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class PlanResource {
    private final PlanReader reader;

    PlanResource(PlanReader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(
            summary = "The shared plan",
            description =
                    "Its steps, each with its history. For the responsible agency, the receiver of the open hand-off"
                            + " and those that a consent to joint planning names, if the consent covers PLAN. The read is"
                            + " recorded. A participant that nothing is planned for has a plan without steps.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response plan(@PathParam("participant-id") UUID id, @Context Request request, @Context UriInfo uri) {
        PlanReader.PlanWithTexts read = reader.of(id);
        return Etags.read(request, read.plan().version(), PlanView.of(read, uri));
    }
}
