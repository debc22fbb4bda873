package se.handslag.participant.registration.merge;

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
import se.handslag.participant.access.Survivors;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.registration.NumberRequest;
import se.handslag.participant.registration.ParticipantView;
import se.handslag.participant.responsibility.Participant;

/** Where an agency lets go of a participant who is another participant too (R4.1). */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/merges")
@Tag(name = "participants")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class MergeResource {
    private final MergeParticipant merge;
    private final Survivors survivors;
    private final CurrentCaller caller;
    private final Once once;

    MergeResource(MergeParticipant merge, Survivors survivors, CurrentCaller caller, Once once) {
        this.merge = merge;
        this.survivors = survivors;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Merge a participant into the one with this number",
            description = "The participant ends, its numbers lead to the other, and the other's agency goes on being"
                    + " responsible. Not while the participant has an open hand-off. You learn nothing of the other"
                    + " that you may not see.")
    @APIResponse(
            responseCode = "201",
            description = "Merged: the participant that ended",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(
            responseCode = "409",
            description = "`merge-over-open-hand-off`; `participant-anonymous`; `merge-not-possible`: nobody would be"
                    + " responsible")
    @APIResponse(
            responseCode = "422",
            description = "`merge-into-itself`; `merge-number-unknown`: register it as a new number instead")
    public Response merge(
            @PathParam("participant-id") UUID id,
            @Valid @NotNull NumberRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        PersonalNumber number = body.personalNumber();
        return once.perform(() -> switch (merge.merge(id, agency, number, IfMatch.optional(headers))) {
            case MergeResult.Merged(Participant absorbed) ->
                Response.created(Links.to(uri, "participants", id))
                        .tag(Etags.of(absorbed.version()))
                        .entity(ParticipantView.merged(absorbed, survivors.visible(absorbed.mergedInto()), uri))
                        .build();
            case MergeResult.Refused(MergeResult.Why why) -> throw MergeProblems.of(why);
        });
    }
}
