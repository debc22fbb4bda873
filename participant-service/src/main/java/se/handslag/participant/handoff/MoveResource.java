package se.handslag.participant.handoff;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.codes.CodeList;
import se.handslag.participant.codes.RequestCodes;
import se.handslag.participant.directory.KnownAgencies;

/** Where the parties make their moves: each a record of its own under the hand-off. */
@Produces(MediaType.APPLICATION_JSON)
@Path("hand-offs/{hand-off-id}")
@Tag(name = "hand-offs")
@RolesAllowed(Roles.CASEWORKER)
public class MoveResource {
    private final AcceptHandOff accept;
    private final TakeOver takeOver;
    private final DeclineHandOff decline;
    private final RecallHandOff recall;
    private final KnownAgencies agencies;
    private final RequestCodes codes;
    private final CurrentCaller caller;
    private final MoveAnswers answers;

    MoveResource(
            AcceptHandOff accept,
            TakeOver takeOver,
            DeclineHandOff decline,
            RecallHandOff recall,
            KnownAgencies agencies,
            RequestCodes codes,
            CurrentCaller caller,
            MoveAnswers answers) {
        this.accept = accept;
        this.takeOver = takeOver;
        this.decline = decline;
        this.recall = recall;
        this.agencies = agencies;
        this.codes = codes;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Path("acceptances")
    @Operation(summary = "Accept", description = "The receiver will take over; a first contact is planned.")
    @MoveResponse
    public Response accept(
            @PathParam("hand-off-id") UUID id,
            @Valid @NotNull AcceptanceRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        body.contactUnitId().ifPresent(unit -> agencies.requireUnit(unit, agency, "/contactUnitId"));
        return answers.once(
                uri,
                () -> accept.accept(
                        id, agency, body.firstContactPlannedOn(), body.contactUnitId(), IfMatch.optional(headers)));
    }

    @POST
    @Path("take-overs")
    @Operation(summary = "Take over", description = "First contact has been; responsibility moves to the receiver.")
    @MoveResponse
    public Response takeOver(
            @PathParam("hand-off-id") UUID id,
            @Valid @NotNull TakeOverRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        return answers.once(uri, () -> takeOver.takeOver(id, agency, body.firstContactOn(), IfMatch.optional(headers)));
    }

    @POST
    @Path("declines")
    @Operation(
            summary = "Decline",
            description = "The receiver says no, with a coded reason; the giver stays responsible.")
    @MoveResponse
    public Response decline(
            @PathParam("hand-off-id") UUID id,
            @Valid @NotNull DeclineRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        codes.require(CodeList.DECLINE_REASONS, List.of(body.reason()), "/reason");
        body.suggestedAgency().ifPresent(other -> agencies.require(other, "/suggestedAgency"));
        return answers.once(
                uri,
                () -> decline.decline(id, agency, body.reason(), body.suggestedAgency(), IfMatch.optional(headers)));
    }

    @POST
    @Path("recalls")
    @Operation(summary = "Recall", description = "The giver takes its offer back and stays responsible.")
    @MoveResponse
    public Response recall(
            @PathParam("hand-off-id") UUID id,
            @Valid @NotNull RecallRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        codes.require(CodeList.RECALL_REASONS, List.of(body.reason()), "/reason");
        return answers.once(uri, () -> recall.recall(id, agency, body.reason(), IfMatch.optional(headers)));
    }
}
