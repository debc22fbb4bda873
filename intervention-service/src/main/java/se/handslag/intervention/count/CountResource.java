package se.handslag.intervention.count;

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
import se.handslag.intervention.count.CountResult.NotPermitted;
import se.handslag.intervention.count.CountResult.Recorded;
import se.handslag.intervention.count.CountResult.Refused;
import se.handslag.intervention.count.CountResult.UnknownCount;
import se.handslag.intervention.count.CountResult.UnknownIntervention;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** Recording how many took part in count-only interventions. */
@Path("interventions/{intervention-id}/counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counts")
@RolesAllowed(Roles.INTERVENTION_MANAGER)
public class CountResource {
    private final RecordCount record;
    private final CorrectCount correct;
    private final CurrentCaller caller;
    private final Once once;

    CountResource(RecordCount record, CorrectCount correct, CurrentCaller caller, Once once) {
        this.record = record;
        this.correct = correct;
        this.caller = caller;
        this.once = once;
    }

    /** Records a count. */
    @POST
    @Operation(
            operationId = "recordCount",
            summary = "Record how many took part",
            description = "Records a number of persons on a day, in a count-only intervention of the own association.")
    @APIResponse(
            responseCode = "201",
            description = "The count is recorded",
            content = @Content(schema = @Schema(implementation = CountView.class)))
    public Response record(
            @PathParam("intervention-id") UUID interventionId,
            @Valid @NotNull CountRequest body,
            @Context UriInfo uri) {
        return once.perform(() -> answer(record.record(caller.get(), interventionId, body.toCommand()), uri));
    }

    /** Corrects a count. */
    @POST
    @Path("{count-id}/corrections")
    @Operation(
            operationId = "correctCount",
            summary = "Correct a count",
            description =
                    "Records the right number or day; from now on it holds in place of the former, which is kept.")
    @APIResponse(
            responseCode = "201",
            description = "The count as it holds now",
            content = @Content(schema = @Schema(implementation = CountView.class)))
    public Response correct(
            @PathParam("intervention-id") UUID interventionId,
            @PathParam("count-id") UUID id,
            @Valid @NotNull CountRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.optional(headers);
        return once.perform(
                () -> answer(correct.correct(caller.get(), interventionId, id, body.toCommand(), ifMatch), uri));
    }

    private static Response answer(CountResult result, UriInfo uri) {
        return switch (result) {
            case Recorded done -> created(done.count(), uri);
            case UnknownIntervention no -> throw CountProblems.noIntervention();
            case UnknownCount no -> throw CountProblems.noCount();
            case NotPermitted no -> throw CountProblems.notPermitted();
            case Refused no -> throw CountProblems.refused(no.why());
        };
    }

    private static Response created(PersonCount count, UriInfo uri) {
        URI self = Links.to(uri, "interventions", count.interventionId(), "counts", count.id());
        return Response.created(self)
                .tag(Etags.of(count.revision()))
                .entity(CountView.of(count, self))
                .build();
    }
}
