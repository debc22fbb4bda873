package se.handslag.intervention.esf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.esf.PreparedFile.NotFunded;
import se.handslag.intervention.esf.PreparedFile.Prepared;
import se.handslag.intervention.esf.PreparedFile.Unknown;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Links;
import se.handslag.kit.time.Stockholm;

/** Which months' participant files were taken out, and which must be taken out again (R5.7). */
@Path("esf-participant-file-months")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "esf")
@RolesAllowed(Roles.PARTICIPANT_MANAGER)
public class EsfMonthResource {
    private final PrepareFile prepare;
    private final CurrentCaller caller;
    private final Clock clock;

    EsfMonthResource(PrepareFile prepare, CurrentCaller caller, Clock clock) {
        this.prepare = prepare;
        this.caller = caller;
        this.clock = clock;
    }

    /** The months taken out. */
    @GET
    @Operation(
            operationId = "listEsfParticipantFileMonths",
            summary = "List the months whose ESF file was taken out",
            description =
                    "Each month that the caller's agency has taken out, with its generation, and whether its file would"
                            + " say something else now. No person is in it.")
    public EsfMonthListView list(
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
            @Context UriInfo uri) {
        EsfScope scope = EsfProblems.scope(intervention, programme);
        YearMonth now = YearMonth.from(Stockholm.today(clock));
        return switch (prepare.prepare(caller.get(), scope, now)) {
            case Prepared made ->
                new EsfMonthListView(
                        scope.id(),
                        made.months().stream().map(EsfMonthListView.Item::of).toList(),
                        Links.self(uri));
            case Unknown no -> throw EsfProblems.unknown();
            case NotFunded no -> throw EsfProblems.notFunded();
        };
    }
}
