package se.handslag.intervention.esf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.esf.PreparedFile.NotFunded;
import se.handslag.intervention.esf.PreparedFile.Prepared;
import se.handslag.intervention.esf.PreparedFile.Unknown;
import se.handslag.intervention.esf.TakeOutFile.Taken;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Links;
import se.handslag.kit.time.Stockholm;

/** The monthly participant file for the European Social Fund (R5.7, R6.8). */
@Path("esf-participant-files")
@Produces({MediaType.APPLICATION_JSON, EsfCsv.TYPE})
@Tag(name = "esf")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class EsfFileResource {
    private static final MediaType CSV = MediaType.valueOf(EsfCsv.TYPE);
    private final PrepareFile prepare;
    private final TakeOutFile takeOut;
    private final CurrentCaller caller;
    private final Clock clock;

    EsfFileResource(PrepareFile prepare, TakeOutFile takeOut, CurrentCaller caller, Clock clock) {
        this.prepare = prepare;
        this.takeOut = takeOut;
        this.caller = caller;
        this.clock = clock;
    }

    /** A month's file. */
    @GET
    @Operation(
            operationId = "readEsfParticipantFile",
            summary = "Take out a month's participant file for ESF",
            description =
                    "Personal number, start, end, signed-off hours of the month and cumulated, of everybody who was in an"
                            + " ESF-funded intervention that the caller's agency carries out; the anonymous are not in it. It is made"
                            + " from what is known now: after a correction of an old month all later months are other files too, and"
                            + " the answer names those that were taken out before. As JSON, or as CSV (RFC 4180) by Accept. Each"
                            + " person leaves an access record; no number is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EsfFileView.class)),
                @Content(mediaType = EsfCsv.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response read(
            @QueryParam("intervention")
                    @Parameter(
                            description = "Id of the intervention.",
                            example = "019ab4f2-6c1e-7d3a-9a51-0c6f1f6d2b11")
                    UUID intervention,
            @QueryParam("programme")
                    @Parameter(
                            description = "Id of the programme, instead of an intervention.",
                            example = "019ab4f2-5b0d-7c29-8940-fb5e0e5c1a00")
                    UUID programme,
            @QueryParam("month") @Parameter(required = true, description = "The month.", example = "2018-03")
                    String month,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        EsfScope scope = EsfProblems.scope(intervention, programme);
        YearMonth of = EsfProblems.month(month, Stockholm.today(clock));
        Prepared prepared =
                switch (prepare.prepare(caller.get(), scope, of)) {
                    case Prepared made -> made;
                    case Unknown no -> throw EsfProblems.unknown();
                    case NotFunded no -> throw EsfProblems.notFunded();
                };
        Taken taken = takeOut.take(scope.id(), prepared, headers);
        Variant wanted = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build());
        return wanted != null && CSV.isCompatible(wanted.getMediaType())
                ? csv(taken)
                : Response.ok(view(scope, prepared, taken, uri), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    private static Response csv(Taken taken) {
        String name =
                "esf-" + taken.file().month() + "-generation-" + taken.file().generation() + ".csv";
        return Response.ok(EsfCsv.of(taken.rows()), CSV.withCharset("utf-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static EsfFileView view(EsfScope scope, Prepared prepared, Taken taken, UriInfo uri) {
        List<String> again = prepared.months().stream()
                .filter(month -> month.changed()
                        && !month.taken().month().equals(taken.file().month()))
                .map(month -> month.taken().month().toString())
                .toList();
        return new EsfFileView(
                scope.id(),
                taken.file().month().toString(),
                taken.file().generation(),
                taken.file().takenAt(),
                prepared.file().rows().size() - taken.rows().size(),
                prepared.file().unsigned(),
                again,
                taken.rows(),
                Links.self(uri));
    }
}
