package se.handslag.intervention.participation.correction;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.participation.ParticipationReceipt;
import se.handslag.intervention.participation.correction.CorrectionResult.Done;
import se.handslag.intervention.participation.correction.CorrectionResult.Invalid;
import se.handslag.intervention.participation.correction.CorrectionResult.Refused;
import se.handslag.intervention.participation.correction.CorrectionResult.Unknown;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** Correcting participations: new facts that supersede, so that old figures can be made again (R3.8, R6.3). */
@Path("participations/{participation-id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "participations")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class CorrectionResource {
    private final CorrectStart start;
    private final CorrectEnd end;
    private final CurrentCaller caller;
    private final Once once;

    CorrectionResource(CorrectStart start, CorrectEnd end, CurrentCaller caller, Once once) {
        this.start = start;
        this.end = end;
        this.caller = caller;
        this.once = once;
    }

    /** Corrects the start. */
    @POST
    @Path("start-corrections")
    @Operation(
            operationId = "correctStart",
            summary = "Correct the start of a participation",
            description = "Tells all of the in-registration again, as it was in truth, with a coded reason. What was"
                    + " recorded before is kept and read among the versions. Send If-Match with the ETag that you have"
                    + " read. An anonymous participation is not corrected but voided.")
    @APIResponse(
            responseCode = "201",
            description = "The participation is corrected",
            content = @Content(schema = @Schema(implementation = ParticipationReceipt.class)))
    public Response start(
            @PathParam("participation-id") UUID id,
            @Valid @NotNull StartCorrectionRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.required(headers);
        return once.perform(() -> answer(start.correct(caller.get(), id, body.reason(), body.toEntry(), ifMatch), uri));
    }

    /** Corrects the end. */
    @POST
    @Path("end-corrections")
    @Operation(
            operationId = "correctEnd",
            summary = "Correct the end of a participation",
            description = "Tells all of the out-registration again, as it was in truth, with a coded reason. What was"
                    + " recorded before is kept and read among the versions. Send If-Match with the ETag that you have"
                    + " read. An end by withdrawn consent stays as it is.")
    @APIResponse(
            responseCode = "201",
            description = "The participation is corrected",
            content = @Content(schema = @Schema(implementation = ParticipationReceipt.class)))
    public Response end(
            @PathParam("participation-id") UUID id,
            @Valid @NotNull EndCorrectionRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.required(headers);
        return once.perform(() -> answer(end.correct(caller.get(), id, body.reason(), body.toLeaving(), ifMatch), uri));
    }

    private static Response answer(CorrectionResult result, UriInfo uri) {
        return switch (result) {
            case Done done -> created(done, uri);
            case Unknown no -> throw CorrectionProblems.unknown();
            case Invalid no -> throw CorrectionProblems.invalid(no.faults());
            case Refused no -> throw CorrectionProblems.refused(no.why());
        };
    }

    private static Response created(Done done, UriInfo uri) {
        URI self = Links.to(uri, "participations", done.participation().id());
        return Response.created(self)
                .tag(Etags.of(done.participation().version()))
                .entity(ParticipationReceipt.of(done.participation(), done.recording(), self))
                .build();
    }
}
