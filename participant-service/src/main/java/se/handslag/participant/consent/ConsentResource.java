package se.handslag.participant.consent;

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
import jakarta.ws.rs.core.Request;
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
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** Where the responsible agency registers, reads and withdraws a participant's consents. */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/consents")
@Tag(name = "consents", description = "Samtycken / consents")
@RolesAllowed(Roles.CASEWORKER)
public class ConsentResource {
    private final GiveConsent give;
    private final WithdrawConsent withdraw;
    private final ConsentReader reader;
    private final ConsentRequestCheck check;
    private final CurrentCaller caller;
    private final Once once;

    ConsentResource(
            GiveConsent give,
            WithdrawConsent withdraw,
            ConsentReader reader,
            ConsentRequestCheck check,
            CurrentCaller caller,
            Once once) {
        this.give = give;
        this.withdraw = withdraw;
        this.reader = reader;
        this.check = check;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Register a consent",
            description =
                    "Of the kind INFORMATION_EXCHANGE: named parties, categories, purpose and at most three years; a"
                            + " blanket one is refused. One to FOLLOW_UP comes with the in-registration of its participation.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response give(
            @PathParam("participant-id") UUID participantId,
            @Valid @NotNull ConsentRequest body,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        check.check(body);
        return once.perform(() -> created(give.give(participantId, agency, body.terms()), uri));
    }

    @GET
    @Operation(summary = "A participant's consents", description = "In the order of registration; withdrawn ones too.")
    public ConsentListView list(@PathParam("participant-id") UUID participantId, @Context UriInfo uri) {
        List<ConsentView> items = reader.all(participantId).stream()
                .map(consent -> ConsentView.of(consent, uri))
                .toList();
        return new ConsentListView(items, Links.self(uri));
    }

    @GET
    @Path("{consent-id}")
    @Operation(summary = "One consent", description = "As it is now.")
    @APIResponse(
            responseCode = "200",
            description = "The consent",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response one(
            @PathParam("participant-id") UUID participantId,
            @PathParam("consent-id") UUID consentId,
            @Context Request request,
            @Context UriInfo uri) {
        Consent consent = reader.one(participantId, consentId).orElseThrow(ConsentResource::notFound);
        return Etags.read(request, consent.version(), ConsentView.of(consent, uri));
    }

    @POST
    @Path("{consent-id}/withdrawals")
    @Operation(
            summary = "Withdraw a consent",
            description =
                    "Ends it at once; an open hand-off that rests on it is recalled, and the participation that rests on"
                            + " one to FOLLOW_UP ends that day. Responsibility stays.")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response withdraw(
            @PathParam("participant-id") UUID participantId,
            @PathParam("consent-id") UUID consentId,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        return once.perform(
                () -> created(withdraw.withdraw(participantId, consentId, agency, IfMatch.optional(headers)), uri));
    }

    private static Response created(ConsentResult result, UriInfo uri) {
        return switch (result) {
            case ConsentResult.Done(Consent consent) ->
                Response.created(Links.to(uri, "participants", consent.participantId(), "consents", consent.id()))
                        .tag(Etags.of(consent.version()))
                        .entity(ConsentView.of(consent, uri))
                        .build();
            case ConsentResult.NotFound() -> throw notFound();
        };
    }

    private static ProblemException notFound() {
        return ProblemException.of(
                ProblemTypes.NOT_FOUND, "There is no such participant or consent, or your agency may not see it.");
    }
}
