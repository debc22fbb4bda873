package se.handslag.participant.registration.number;

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
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.registration.IdentityProblems;
import se.handslag.participant.registration.NumberProbes;
import se.handslag.participant.registration.NumberRequest;
import se.handslag.participant.registration.ParticipantView;
import se.handslag.participant.responsibility.Participant;

/** Where a participant's numbers are registered and read (R4.1). */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/personal-numbers")
@Tag(name = "participants")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class NumberResource {
    private static final ProblemType SUPERSEDED =
            new ProblemType("personal-number-superseded", 409, "The number is an older one");
    private static final ProblemType KIND_GOES_BACK =
            new ProblemType("personal-number-kind", 422, "A samordningsnummer does not follow a personnummer");

    private final RenumberParticipant renumber;
    private final NumberReader reader;
    private final CurrentCaller caller;
    private final NumberProbes probes;
    private final Once once;

    NumberResource(
            RenumberParticipant renumber, NumberReader reader, CurrentCaller caller, NumberProbes probes, Once once) {
        this.renumber = renumber;
        this.reader = reader;
        this.caller = caller;
        this.probes = probes;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Register a new number",
            description =
                    "It becomes the present one, such as a personnummer in place of a samordningsnummer; the older"
                            + " ones still find the participant. If another participant has it, merge instead.")
    @APIResponse(
            responseCode = "201",
            description = "Registered; the answer holds no number",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(
            responseCode = "409",
            description = "`participant-already-registered`: another participant has the number, so merge instead;"
                    + " `personal-number-superseded`: an older number of the same participant;"
                    + " `participant-anonymous`")
    @APIResponse(
            responseCode = "422",
            description = "`personal-number-kind`: a samordningsnummer does not follow a personnummer")
    public Response add(
            @PathParam("participant-id") UUID id,
            @Valid @NotNull NumberRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        PersonalNumber number = body.personalNumber();
        return probes.recorded(
                told -> once.perform(() -> switch (renumber.renumber(id, agency, number, IfMatch.optional(headers))) {
                    case RenumberResult.Done(Participant participant) ->
                        Response.created(Links.to(uri, "participants", id, "personal-numbers"))
                                .tag(Etags.of(participant.version()))
                                .entity(ParticipantView.of(participant, uri))
                                .build();
                    case RenumberResult.HeldByAnother(UUID holder) -> {
                        told.refused(holder);
                        throw IdentityProblems.heldByAnother();
                    }
                    case RenumberResult.Refused(RenumberResult.Why why) -> throw problem(why);
                }));
    }

    @GET
    @Operation(
            summary = "Every number of a participant",
            description =
                    "In the order in which they became known; after a reopening without those that the person had left by"
                            + " then, unless your agency had part in that time. Personal data: the read is recorded.")
    public NumberHistoryView history(@PathParam("participant-id") UUID id, @Context UriInfo uri) {
        return new NumberHistoryView(reader.of(id).stream().map(NumberView::of).toList(), Links.self(uri));
    }

    private static ProblemException problem(RenumberResult.Why why) {
        return switch (why) {
            case NOT_FOUND -> IdentityProblems.notFound();
            case ANONYMOUS -> IdentityProblems.anonymous();
            case SUPERSEDED ->
                ProblemException.of(
                                SUPERSEDED,
                                "The participant had this number before the present one, which goes on holding.")
                        .at("/number", "Give a number that the participant has not had.");
            case KIND_GOES_BACK ->
                ProblemException.of(KIND_GOES_BACK, "Whoever has a personnummer keeps to personnummer.")
                        .at("/kind", "Give a personnummer.");
        };
    }
}
