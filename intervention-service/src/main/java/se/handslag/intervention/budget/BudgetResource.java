package se.handslag.intervention.budget;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;

/** Money and persons of an intervention, planned and actual, by calendar year and type. Readable with any token. */
@Path("interventions/{intervention-id}/budgets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budgets")
public class BudgetResource {
    private static final String TYPE = "insats-cost or esf-insats-cost.";
    private static final String YEAR = "A calendar year from 2000 to 2199.";

    private final TellBudget tell;
    private final ReadBudget read;
    private final ListBudgets list;
    private final CurrentCaller caller;

    BudgetResource(TellBudget tell, ReadBudget read, ListBudgets list, CurrentCaller caller) {
        this.tell = tell;
        this.read = read;
        this.list = list;
        this.caller = caller;
    }

    /** All of an intervention. */
    @GET
    @Authenticated
    @Operation(
            operationId = "listBudgets",
            summary = "List an intervention's budgets",
            description = "All that was told, as it holds, by year and type. They are few, so there are no pages.")
    public BudgetListView list(@PathParam("intervention-id") UUID id, @Context UriInfo uri) {
        return BudgetListView.of(list.list(id).orElseThrow(BudgetProblems::noIntervention), uri);
    }

    /** One. */
    @GET
    @Path("{year}/{type}")
    @Authenticated
    @Operation(
            operationId = "readBudget",
            summary = "Read an intervention's budget of a year",
            description =
                    "As it holds. What nobody has told of has revision 0 and no amounts: its ETag is what the first"
                            + " to record it sends.")
    @APIResponse(
            responseCode = "200",
            description = "The budget",
            content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public Response read(
            @PathParam("intervention-id") UUID id,
            @PathParam("year") @Min(value = 2000, message = YEAR) @Max(value = 2199, message = YEAR) int year,
            @PathParam("type") @Pattern(regexp = BudgetType.PATHS, message = TYPE) String type,
            @Context Request request,
            @Context UriInfo uri) {
        Budget found = read.read(id, year, BudgetType.ofPath(type)).orElseThrow(BudgetProblems::noIntervention);
        return Etags.read(request, found.revision(), BudgetView.of(found, uri));
    }

    /** Records one. */
    @PUT
    @Path("{year}/{type}")
    @RolesAllowed({Roles.ASSOCIATION_ADMIN, Roles.INTERVENTION_MANAGER})
    @Operation(
            operationId = "recordBudget",
            summary = "Record an intervention's budget of a year",
            description = "Planned participants, budget and what was used so far, for staff of the intervention's"
                    + " association. The body takes the place of what held; sent again it changes nothing. Send If-Match with"
                    + " the ETag that you have read. The former figures are kept. esf-insats-cost is for interventions that"
                    + " ESF funds.")
    @APIResponse(
            responseCode = "200",
            description = "The budget as it holds now",
            content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public Response record(
            @PathParam("intervention-id") UUID id,
            @PathParam("year") @Min(value = 2000, message = YEAR) @Max(value = 2199, message = YEAR) int year,
            @PathParam("type") @Pattern(regexp = BudgetType.PATHS, message = TYPE) String type,
            @Valid @NotNull BudgetRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.required(headers);
        return switch (tell.tell(caller.get(), id, year, BudgetType.ofPath(type), body.toAmounts(), ifMatch)) {
            case TellBudgetResult.Told done ->
                Response.ok(BudgetView.of(done.budget(), uri))
                        .tag(Etags.of(done.budget().revision()))
                        .build();
            case TellBudgetResult.UnknownIntervention no -> throw BudgetProblems.noIntervention();
            case TellBudgetResult.NotPermitted no -> throw BudgetProblems.notPermitted();
            case TellBudgetResult.NotEsfFunded no -> throw BudgetProblems.notEsfFunded();
            case TellBudgetResult.OutsidePeriod no -> throw BudgetProblems.outsidePeriod();
        };
    }
}
