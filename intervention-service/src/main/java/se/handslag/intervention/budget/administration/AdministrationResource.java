package se.handslag.intervention.budget.administration;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;

/** What an association's own administration may cost and has cost (ADMIN_COST). Readable with any token. */
@Path("associations/{association-code}/administration-budgets/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budgets")
public class AdministrationResource {
    private static final String YEAR = "A calendar year from 2000 to 2199.";

    private final TellAdministrationBudget tell;
    private final ReadAdministrationBudget read;
    private final CurrentCaller caller;

    AdministrationResource(TellAdministrationBudget tell, ReadAdministrationBudget read, CurrentCaller caller) {
        this.tell = tell;
        this.read = read;
        this.caller = caller;
    }

    /** One year. */
    @GET
    @Authenticated
    @Operation(
            operationId = "readAdministrationBudget",
            summary = "Read an association's own costs in a year",
            description =
                    "As they hold. What nobody has told of has revision 0 and no amounts: its ETag is what the first"
                            + " to record it sends.")
    @APIResponse(
            responseCode = "200",
            description = "The costs",
            content = @Content(schema = @Schema(implementation = AdministrationView.class)))
    public Response read(
            @PathParam("association-code") String code,
            @PathParam("year") @Min(value = 2000, message = YEAR) @Max(value = 2199, message = YEAR) int year,
            @Context Request request,
            @Context UriInfo uri) {
        AdministrationBudget found = read.read(code, year).orElseThrow(AdministrationResource::noAssociation);
        return Etags.read(request, found.key().revision(), AdministrationView.of(found, uri));
    }

    /** Records one year. */
    @PUT
    @RolesAllowed(Roles.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "recordAdministrationBudget",
            summary = "Record an association's own costs in a year",
            description = "Budget and what was used so far, for an administrator of the association. The body takes the"
                    + " place of what held; sent again it changes nothing. Send If-Match with the ETag that you have read."
                    + " The former figures are kept.")
    @APIResponse(
            responseCode = "200",
            description = "The costs as they hold now",
            content = @Content(schema = @Schema(implementation = AdministrationView.class)))
    public Response record(
            @PathParam("association-code") String code,
            @PathParam("year") @Min(value = 2000, message = YEAR) @Max(value = 2199, message = YEAR) int year,
            @Valid @NotNull AdministrationRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Optional<Long> budget = Optional.ofNullable(body.budgetKronor());
        Optional<Long> actual = Optional.ofNullable(body.actualKronor());
        return switch (tell.tell(caller.get(), code, year, budget, actual, IfMatch.required(headers))) {
            case TellAdministrationResult.Told done ->
                Response.ok(AdministrationView.of(done.budget(), uri))
                        .tag(Etags.of(done.budget().key().revision()))
                        .build();
            case TellAdministrationResult.NotPermitted no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_PERMITTED, "Only an administrator of the association records its own costs.");
            case TellAdministrationResult.UnknownAssociation no -> throw noAssociation();
        };
    }

    private static ProblemException noAssociation() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no association with this code.");
    }
}
