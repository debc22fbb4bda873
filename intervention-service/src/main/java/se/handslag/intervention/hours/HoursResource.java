package se.handslag.intervention.hours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.hours.HoursResult.Done;
import se.handslag.intervention.hours.HoursResult.Refused;
import se.handslag.intervention.hours.HoursResult.Unknown;
import se.handslag.intervention.participation.reading.DiscloseOf;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Links;

/** Hours of a participation by month, entered and signed off (R5.7). */
@Path("participations/{participation-id}/month-hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hours")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class HoursResource {
    private static final String READ = "read-hours";
    private final ReadHours read;
    private final EnterHours enter;
    private final SignHours sign;
    private final DiscloseOf disclose;
    private final CurrentCaller caller;
    private final Once once;

    HoursResource(
            ReadHours read, EnterHours enter, SignHours sign, DiscloseOf disclose, CurrentCaller caller, Once once) {
        this.read = read;
        this.enter = enter;
        this.sign = sign;
        this.disclose = disclose;
        this.caller = caller;
        this.once = once;
    }

    /** The hours of a participation. */
    @GET
    @Operation(
            operationId = "readHours",
            summary = "Read a participation's hours by month",
            description =
                    "Hours at sessions and hours entered, and who has signed them off when. Reading them leaves an"
                            + " access record.")
    public MonthHoursListView read(@PathParam("participation-id") UUID id, @Context UriInfo uri) {
        return disclose.person(
                id,
                AccessPolicy.PARTICIPATIONS,
                READ,
                () -> new MonthHoursListView(
                        read.read(id).months().values().stream()
                                .map(month -> MonthHoursView.of(id, month, self(id, month, uri)))
                                .toList(),
                        Links.self(uri)));
    }

    /** The hours of one month. */
    @GET
    @Path("{month}")
    @Operation(
            operationId = "readMonthHours",
            summary = "Read a participation's hours of one month",
            description = "One month, with no hours if nothing was said of it. Reading it leaves an access record.")
    public MonthHoursView readMonth(
            @PathParam("participation-id") UUID id,
            @PathParam("month") @Parameter(description = "A month.", example = "2018-03") String month,
            @Context UriInfo uri) {
        YearMonth of = HoursProblems.month(month);
        return disclose.person(id, AccessPolicy.PARTICIPATIONS, READ, () -> {
            MonthHours found = read.read(id).month(of);
            return MonthHoursView.of(id, found, self(id, found, uri));
        });
    }

    /** Enters hours. */
    @POST
    @Path("{month}/entries")
    @Operation(
            operationId = "enterHours",
            summary = "Enter hours of a month",
            description =
                    "Hours beside those at sessions. They hold in place of what was entered before for the month. A month"
                            + " that was signed off must be signed off anew.")
    @APIResponse(
            responseCode = "201",
            description = "The month as it is now",
            content = @Content(schema = @Schema(implementation = MonthHoursReceipt.class)))
    public Response enter(
            @PathParam("participation-id") UUID id,
            @PathParam("month") @Parameter(description = "A month.", example = "2018-03") String month,
            @Valid @NotNull HoursRequest body,
            @Context UriInfo uri) {
        YearMonth of = HoursProblems.month(month);
        return once.perform(() -> answer(id, enter.enter(caller.get(), id, of, body.hours()), uri));
    }

    /** Signs hours off. */
    @POST
    @Path("{month}/sign-offs")
    @Operation(
            operationId = "signOffHours",
            summary = "Sign off the hours of a month",
            description =
                    "The caller answers for exactly these hours: the total that was read. If they are others by now,"
                            + " nothing is signed.")
    @APIResponse(
            responseCode = "201",
            description = "The month as it is now",
            content = @Content(schema = @Schema(implementation = MonthHoursReceipt.class)))
    public Response sign(
            @PathParam("participation-id") UUID id,
            @PathParam("month") @Parameter(description = "A month.", example = "2018-03") String month,
            @Valid @NotNull HoursRequest body,
            @Context UriInfo uri) {
        YearMonth of = HoursProblems.month(month);
        return once.perform(() -> answer(id, sign.sign(caller.get(), id, of, body.hours()), uri));
    }

    private static Response answer(UUID id, HoursResult result, UriInfo uri) {
        return switch (result) {
            case Done done -> created(id, done.month(), uri);
            case Unknown no -> throw HoursProblems.unknown();
            case Refused no -> throw HoursProblems.refused(no.why());
        };
    }

    private static Response created(UUID id, MonthHours month, UriInfo uri) {
        URI self = self(id, month, uri);
        return Response.created(self)
                .entity(MonthHoursReceipt.of(id, month, self))
                .build();
    }

    private static URI self(UUID id, MonthHours month, UriInfo uri) {
        return Links.to(uri, "participations", id, "month-hours", month.month());
    }
}
