package se.handslag.participant.deviation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.deviation.DeviationResult.Why;

/** Where a party records what went wrong or well, reads its own, and lifts them to the local group. */
@Produces(MediaType.APPLICATION_JSON)
@Path("deviations")
@Tag(name = "deviations", description = "Avvikelser och guldkorn / deviations and good examples")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class DeviationResource {
    private final RecordDeviation record;
    private final LiftDeviation lift;
    private final DeviationReader reader;
    private final DeviationRequestCheck check;
    private final CurrentCaller caller;
    private final Once once;

    DeviationResource(
            RecordDeviation record,
            LiftDeviation lift,
            DeviationReader reader,
            DeviationRequestCheck check,
            CurrentCaller caller,
            Once once) {
        this.record = record;
        this.lift = lift;
        this.reader = reader;
        this.check = check;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Record a deviation or a good example",
            description =
                    "By a party of the hand-off, or of the participation. A text only while your agency may see the"
                            + " participant. The answer holds no text.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DeviationView.class)))
    public Response record(@Valid @NotNull DeviationRequest body, @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        check.check(body);
        return answer(uri, () -> record.record(agency, body.deviation(), body.text()));
    }

    @GET
    @Operation(
            summary = "Our deviations and good examples",
            description = "Those that your agency recorded, oldest first, in codes and dates.")
    public Page<DeviationView> list(@Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                reader.ours(page),
                page,
                uri,
                row -> DeviationView.of(row, Optional.empty(), uri),
                row -> Cursor.after(row.recordedAt(), row.id()));
    }

    @GET
    @Path("{deviation-id}")
    @Operation(summary = "One of them", description = "With its text. The read is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The deviation or good example",
            content = @Content(schema = @Schema(implementation = DeviationView.class)))
    public Response one(@PathParam("deviation-id") UUID id, @Context Request request, @Context UriInfo uri) {
        DeviationReader.Read read = reader.one(id);
        return Etags.read(request, read.deviation().version(), DeviationView.of(read.deviation(), read.text(), uri));
    }

    @POST
    @Path("{deviation-id}/lifts")
    @Operation(
            summary = "Lift it to the local group",
            description =
                    "Kind, category, dates and agencies go to the group of the municipality that was kept with it when"
                            + " it was recorded, and nothing about the person.")
    @APIResponse(
            responseCode = "201",
            description = "Lifted",
            content = @Content(schema = @Schema(implementation = DeviationView.class)))
    public Response lift(@PathParam("deviation-id") UUID id, @Context HttpHeaders headers, @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        return answer(uri, () -> lift.lift(id, agency, IfMatch.optional(headers)));
    }

    private Response answer(UriInfo uri, Supplier<DeviationResult> act) {
        return once.perform(() -> switch (act.get()) {
            case DeviationResult.Done(Deviation done) ->
                Response.created(Links.to(uri, "deviations", done.id()))
                        .tag(Etags.of(done.version()))
                        .entity(DeviationView.of(done, Optional.empty(), uri))
                        .build();
            case DeviationResult.Refused(Why why) -> throw DeviationProblems.of(why);
        });
    }
}
