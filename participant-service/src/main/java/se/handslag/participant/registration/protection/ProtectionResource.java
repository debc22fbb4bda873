package se.handslag.participant.registration.protection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;
import se.handslag.participant.registration.IdentityProblems;
import se.handslag.participant.registration.ParticipantView;
import se.handslag.participant.responsibility.Participant;

/** Where the responsible agency tells that a participant has got protected identity (R4.3). */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/protections")
@Tag(name = "participants")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class ProtectionResource {
    private final ProtectParticipant protect;
    private final CurrentCaller caller;
    private final Once once;

    ProtectionResource(ProtectParticipant protect, CurrentCaller caller, Once once) {
        this.protect = protect;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Make a participant anonymous, since they have protected identity",
            description = "Name, numbers, municipality and units are deleted at once, and cannot be brought back. Your"
                    + " agency stays responsible; an open hand-off goes on. Which kind of protection it is, is kept"
                    + " nowhere.")
    @APIResponse(
            responseCode = "201",
            description = "The participant, who is anonymous now",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response protect(
            @PathParam("participant-id") UUID id,
            @Valid @NotNull ProtectionRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        return once.perform(() -> switch (protect.protect(id, agency, IfMatch.optional(headers))) {
            case ProtectResult.Done(Participant participant) ->
                Response.created(Links.to(uri, "participants", id))
                        .tag(Etags.of(participant.version()))
                        .entity(ParticipantView.of(participant, uri))
                        .build();
            case ProtectResult.NotFound() -> throw IdentityProblems.notFound();
        });
    }
}
