package se.handslag.participant.handoff.moving;

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
import se.handslag.participant.handoff.act.Act;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.view.MoveAnswers;
import se.handslag.participant.handoff.view.MoveResponse;

/** Where the receiver answers and the giver takes back: each move a record of its own under the hand-off. */
@Produces(MediaType.APPLICATION_JSON)
@Path("hand-offs/{hand-off-id}")
@Tag(name = "hand-offs")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class MoveResource {
    private final MoveHandOff moves;
    private final KnownAgencies agencies;
    private final RequestCodes codes;
    private final CurrentCaller caller;
    private final MoveAnswers answers;

    MoveResource(
            MoveHandOff moves, KnownAgencies agencies, RequestCodes codes, CurrentCaller caller, MoveAnswers answers) {
        this.moves = moves;
        this.agencies = agencies;
        this.codes = codes;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Path("acknowledgements")
    @Operation(
            summary = "Acknowledge",
            description = "A person at the receiver has the offer; the deadline to answer goes on.")
    @MoveResponse
    public Response acknowledge(@PathParam("hand-off-id") UUID id, @Context HttpHeaders headers, @Context UriInfo uri) {
        return make(id, new Act.Acknowledge(), headers, uri);
    }

    @POST
    @Path("information-requests")
    @Operation(
            summary = "Ask for more",
            description = "The receiver's clock stands still and the giver's runs; at most twice in a hand-off.")
    @MoveResponse
    public Response ask(
            @PathParam("hand-off-id") UUID id,
            @Valid @NotNull InformationRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        codes.require(CodeList.INFORMATION_NEEDS, body.needs(), "/needs");
        return make(id, new Act.Ask(body.needs()), headers, uri);
    }

    @POST
    @Path("information-answers")
    @Operation(
            summary = "Say that the information is sent",
            description = "The giver has sent what was asked for; the receiver's clock goes on.")
    @MoveResponse
    public Response answer(@PathParam("hand-off-id") UUID id, @Context HttpHeaders headers, @Context UriInfo uri) {
        return make(id, new Act.Answer(), headers, uri);
    }

    @POST
    @Path("waitlistings")
    @Operation(
            summary = "Put on the waiting list",
            description = "Yes in principle, no place yet; the receiver looks again by a date.")
    @MoveResponse
    public Response waitlist(
            @PathParam("hand-off-id") UUID id,
            @Valid @NotNull WaitlistRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        codes.require(CodeList.WAITLIST_REASONS, List.of(body.reason()), "/reason");
        return make(id, new Act.Waitlist(body.reason(), body.reviewOn()), headers, uri);
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
        return make(id, new Act.Accept(body.firstContactPlannedOn(), body.contactUnitId()), headers, uri);
    }

    @POST
    @Path("first-contact-plans")
    @Operation(
            summary = "Move the planned first contact",
            description = "To another day, with a coded reason; the deadline to take over goes on.")
    @MoveResponse
    public Response replan(
            @PathParam("hand-off-id") UUID id,
            @Valid @NotNull FirstContactPlanRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        codes.require(CodeList.REPLAN_REASONS, List.of(body.reason()), "/reason");
        return make(id, body.act(), headers, uri);
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
        return make(id, new Act.TakeOver(body.firstContactOn()), headers, uri);
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
        codes.require(CodeList.DECLINE_REASONS, List.of(body.reason()), "/reason");
        body.suggestedAgency().ifPresent(other -> agencies.require(other, "/suggestedAgency"));
        return make(id, new Act.Decline(body.reason(), body.suggestedAgency()), headers, uri);
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
        codes.require(CodeList.RECALL_REASONS, List.of(body.reason()), "/reason");
        return make(id, new Act.Recall(body.reason()), headers, uri);
    }

    @POST
    @Path("voidings")
    @Operation(
            summary = "Void",
            description = "The offer was entered in error; only while the receiver has not touched it.")
    @MoveResponse
    public Response annul(@PathParam("hand-off-id") UUID id, @Context HttpHeaders headers, @Context UriInfo uri) {
        return make(id, new Act.Void(), headers, uri);
    }

    private Response make(UUID id, Act act, HttpHeaders headers, UriInfo uri) {
        Actor by = Actor.of(caller.get());
        return answers.once(uri, () -> moves.move(id, by, act, IfMatch.optional(headers)));
    }
}
