package se.handslag.intervention.queue.moving;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.participant.AwaitParticipant;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.IfMatch;

/** Joining a queue, answering an offered place, and leaving. */
@Path("queue-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "queues")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class QueueMoveResource {
    private final JoinQueue join;
    private final AnswerOffer answer;
    private final LeaveQueue leave;
    private final AwaitParticipant participants;
    private final CurrentCaller caller;
    private final Once once;

    QueueMoveResource(
            JoinQueue join,
            AnswerOffer answer,
            LeaveQueue leave,
            AwaitParticipant participants,
            CurrentCaller caller,
            Once once) {
        this.join = join;
        this.answer = answer;
        this.leave = leave;
        this.participants = participants;
        this.caller = caller;
        this.once = once;
    }

    /** Puts a person in the queue. */
    @POST
    @Operation(
            operationId = "joinQueue",
            summary = "Put a participant in the queue",
            description =
                    "The person waits for a place in an intervention that the caller's agency carries out, behind all"
                            + " who were registered before. It takes the person's written consent to be followed.")
    @APIResponse(
            responseCode = "201",
            description = "The person waits",
            content = @Content(schema = @Schema(implementation = QueueReceipt.class)))
    public Response join(@Valid @NotNull JoinRequest body, @Context UriInfo uri) {
        participants.await(body.participantId());
        return once.perform(() -> QueueAnswers.of(
                join.join(caller.get(), body.interventionId(), body.participantId(), body.toCommand()), uri));
    }

    /** Records an answer. */
    @POST
    @Path("{queue-entry-id}/place-answers")
    @Operation(
            operationId = "answerPlace",
            summary = "Record what the person said to the place",
            description =
                    "ACCEPTED keeps the place until the person is registered in. DECLINED frees it, and either ends the"
                            + " wait or leaves the person at the same place in the line. An answer counts also after its date.")
    @APIResponse(
            responseCode = "201",
            description = "The answer is recorded",
            content = @Content(schema = @Schema(implementation = QueueReceipt.class)))
    public Response answer(
            @PathParam("queue-entry-id") UUID id,
            @Valid @NotNull AnswerRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.optional(headers);
        return once.perform(() -> QueueAnswers.of(
                answer.answer(caller.get(), id, body.answer(), Optional.ofNullable(body.waitsOn()), ifMatch), uri));
    }

    /** Ends a wait. */
    @POST
    @Path("{queue-entry-id}/departures")
    @Operation(
            operationId = "leaveQueue",
            summary = "End a participant's wait",
            description = "The person waits no more, for a reason; a place that was kept for them is free again.")
    @APIResponse(
            responseCode = "201",
            description = "The wait has ended",
            content = @Content(schema = @Schema(implementation = QueueReceipt.class)))
    public Response leave(
            @PathParam("queue-entry-id") UUID id,
            @Valid @NotNull DepartureRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.optional(headers);
        return once.perform(
                () -> QueueAnswers.of(leave.leave(caller.get(), id, body.exitReason(), body.leftOn(), ifMatch), uri));
    }
}
