package se.handslag.intervention.queue.moving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;

/** Offering places. */
@Path("interventions/{intervention-id}/place-offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "queues")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class PlaceOfferResource {
    private final OfferPlace offer;
    private final CurrentCaller caller;
    private final Once once;

    PlaceOfferResource(OfferPlace offer, CurrentCaller caller, Once once) {
        this.offer = offer;
        this.caller = caller;
        this.once = once;
    }

    /** Offers a place. */
    @POST
    @Operation(
            operationId = "offerPlace",
            summary = "Offer a place to the next in turn",
            description =
                    "Keeps a free place for whose turn it is, with a date to answer. To offer it to somebody else, name"
                            + " the wait and the reason; that it was not in turn is recorded. An offer that nobody answers stays and"
                            + " is listed as overdue.")
    @APIResponse(
            responseCode = "201",
            description = "The place is offered",
            content = @Content(schema = @Schema(implementation = QueueReceipt.class)))
    public Response offer(
            @PathParam("intervention-id") UUID interventionId,
            @Valid @NotNull OfferRequest body,
            @Context UriInfo uri) {
        return once.perform(() -> QueueAnswers.of(
                offer.offer(
                        caller.get(),
                        interventionId,
                        Optional.ofNullable(body.queueEntryId()),
                        body.answerBy(),
                        Optional.ofNullable(body.turnException())),
                uri));
    }
}
