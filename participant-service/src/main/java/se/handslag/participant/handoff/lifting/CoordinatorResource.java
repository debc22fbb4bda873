package se.handslag.participant.handoff.lifting;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.codes.CodeList;
import se.handslag.participant.codes.RequestCodes;
import se.handslag.participant.handoff.moving.RecallRequest;

/** What the association's coordinator can do with a hand-off that was lifted to them: give time, or take it back. */
@Produces(MediaType.APPLICATION_JSON)
@Path("lifted-hand-offs/{hand-off-id}")
@Tag(name = "lifted hand-offs", description = "Lyfta överlämningar / hand-offs that nobody has answered in time")
@RolesAllowed(Roles.COORDINATOR)
public class CoordinatorResource {
    private final ExtendDeadline extend;
    private final RecallForGiver recall;
    private final RequestCodes codes;
    private final CurrentCaller caller;
    private final LiftedAnswers answers;

    CoordinatorResource(
            ExtendDeadline extend,
            RecallForGiver recall,
            RequestCodes codes,
            CurrentCaller caller,
            LiftedAnswers answers) {
        this.extend = extend;
        this.recall = recall;
        this.codes = codes;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Path("extensions")
    @Operation(
            summary = "Give more time",
            description = "To whoever is on the clock, with a coded reason; the level is 0 again.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(schema = @Schema(implementation = LiftedHandOffView.class)))
    public Response extend(
            @PathParam("hand-off-id") UUID id,
            @Valid @NotNull ExtensionRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String association = caller.get().requireAssociation();
        codes.require(CodeList.EXTENSION_REASONS, List.of(body.reason()), "/reason");
        return answers.once(
                uri, () -> extend.extend(id, association, body.until(), body.reason(), IfMatch.optional(headers)));
    }

    @POST
    @Path("recalls")
    @Operation(
            summary = "Recall on the giver's behalf",
            description = "The giver stays responsible and decides the next step.")
    @APIResponse(
            responseCode = "201",
            description = "Recalled",
            content = @Content(schema = @Schema(implementation = LiftedHandOffView.class)))
    public Response recall(
            @PathParam("hand-off-id") UUID id,
            @Valid @NotNull RecallRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String association = caller.get().requireAssociation();
        codes.require(CodeList.RECALL_REASONS, List.of(body.reason()), "/reason");
        return answers.once(uri, () -> recall.recall(id, association, body.reason(), IfMatch.optional(headers)));
    }
}
