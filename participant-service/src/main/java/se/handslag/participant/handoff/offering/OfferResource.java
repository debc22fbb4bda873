package se.handslag.participant.handoff.offering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.participant.directory.KnownAgencies;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.act.Actor;
import se.handslag.participant.handoff.act.Refusal;
import se.handslag.participant.handoff.view.HandOffProblems;
import se.handslag.participant.handoff.view.HandOffView;
import se.handslag.participant.handoff.view.HandOffViews;

/** Where a giver offers. */
@Produces(MediaType.APPLICATION_JSON)
@Path("hand-offs")
@Tag(name = "hand-offs", description = "Överlämningar / hand-offs of responsibility")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class OfferResource {
    private final OfferHandOff offer;
    private final KnownAgencies agencies;
    private final HandOffViews views;
    private final CurrentCaller caller;
    private final Once once;

    OfferResource(OfferHandOff offer, KnownAgencies agencies, HandOffViews views, CurrentCaller caller, Once once) {
        this.offer = offer;
        this.agencies = agencies;
        this.views = views;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Offer a participant to another agency",
            description = "The giver stays responsible until the receiver has accepted and taken over.")
    @APIResponse(
            responseCode = "201",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = HandOffView.class)))
    public Response offer(@Valid @NotNull OfferRequest body, @Context UriInfo uri) {
        Caller giver = caller.get();
        agencies.require(body.receivingAgency(), "/receivingAgency");
        body.receivingUnitId()
                .ifPresent(unit -> agencies.requireUnit(unit, body.receivingAgency(), "/receivingUnitId"));
        return once.perform(() -> switch (offer.offer(Actor.of(giver), body.offer())) {
            case HandOffResult.Done(HandOff made) ->
                Response.created(Links.to(uri, "hand-offs", made.id()))
                        .tag(Etags.of(made.version()))
                        .entity(views.row(made, giver.requireAgency(), uri))
                        .build();
            case HandOffResult.Refused(Refusal why) -> throw HandOffProblems.of(why);
        });
    }
}
