package se.handslag.participant.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;
import se.handslag.participant.codes.CodeList;
import se.handslag.participant.codes.RequestCodes;

/** Where the responsible agency lets go of a participant. */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/closings")
@Tag(name = "closings", description = "Avslut, återöppning och uppföljning / closing, reopening and follow-up")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class ClosingResource {
    private final CloseParticipant close;
    private final ClosingReader reader;
    private final RequestCodes codes;
    private final CurrentCaller caller;
    private final Once once;

    ClosingResource(CloseParticipant close, ClosingReader reader, RequestCodes codes, CurrentCaller caller, Once once) {
        this.close = close;
        this.reader = reader;
        this.codes = codes;
        this.caller = caller;
        this.once = once;
    }

    @GET
    @Operation(
            summary = "The closings of a participant",
            description =
                    "Oldest first: those of the times that your agency had part in, or that a consent lets you know"
                            + " of. The read is recorded.")
    public ClosingListView list(@PathParam("participant-id") UUID participant, @Context UriInfo uri) {
        return new ClosingListView(
                reader.of(participant).stream().map(PastClosingView::of).toList(), Links.self(uri));
    }

    @POST
    @RolesAllowed(Roles.CASEWORKER)
    @Operation(
            summary = "Close a participant",
            description =
                    "By the responsible agency, with an outcome. Follow-ups after 6 and 12 months are booked as that"
                            + " agency's duties, but for one who has died or is anonymous. Consents carry nothing from then on,"
                            + " except follow-up.")
    @APIResponse(
            responseCode = "201",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = ClosingView.class)))
    @APIResponse(
            responseCode = "409",
            description = "`closing-not-possible`: `errors` names every reason by a `code` and a sentence:"
                    + " NOT_RESPONSIBLE, NOT_OPEN, HAND_OFF_OPEN, PARTICIPATION_RUNNING, PLAN_STEP_OPEN")
    public Response close(
            @PathParam("participant-id") UUID participant,
            @Valid @NotNull ClosingRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        codes.require(CodeList.CLOSING_OUTCOMES, List.of(body.outcome()), "/outcome");
        return once.perform(() -> switch (close.close(
                participant, agency, body.outcome(), body.closedOn(), IfMatch.optional(headers))) {
            case CloseResult.Closed done ->
                Response.created(Links.to(uri, "participants", participant))
                        .tag(Etags.of(done.participant().version()))
                        .entity(ClosingView.of(done, uri))
                        .build();
            case CloseResult.Unmet(var guards) -> throw ClosingProblems.unmet(guards);
            case CloseResult.DayIsImpossible() -> throw ClosingProblems.dayIsImpossible();
            case CloseResult.NotFound() -> throw ClosingProblems.notFound();
        });
    }
}
