package se.handslag.intervention.financing;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;

/** What an association gets for a calendar year, and from whom. Readable with any token. */
@Path("associations/{association-code}/financings/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budgets")
public class FinancingResource {
    private static final String YEAR = "A calendar year from 2000 to 2199.";

    private final TellFinancing tell;
    private final ReadFinancing read;
    private final CurrentCaller caller;

    FinancingResource(TellFinancing tell, ReadFinancing read, CurrentCaller caller) {
        this.tell = tell;
        this.read = read;
        this.caller = caller;
    }

    /** One year. */
    @GET
    @Authenticated
    @Operation(
            operationId = "readFinancing",
            summary = "Read what an association gets for a year",
            description =
                    "As it holds, with what each payer pays. What nobody has told of has revision 0: its ETag is what"
                            + " the first to record it sends.")
    @APIResponse(
            responseCode = "200",
            description = "What the association gets",
            content = @Content(schema = @Schema(implementation = FinancingView.class)))
    public Response read(
            @PathParam("association-code") String code,
            @PathParam("year") @Min(value = 2000, message = YEAR) @Max(value = 2199, message = YEAR) int year,
            @Context Request request,
            @Context UriInfo uri) {
        Financing found = read.read(code, year).orElseThrow(FinancingProblems::noAssociation);
        return Etags.read(request, found.revision(), FinancingView.of(found, uri));
    }

    /** Records one year. */
    @PUT
    @RolesAllowed(Roles.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "recordFinancing",
            summary = "Record what an association gets for a year",
            description = "The state pays half of the total, the regions a quarter together, the kommuner a quarter"
                    + " together, in whole kronor. What each region and kommun pays of its quarter is given in kronor, and"
                    + " must make the quarter exactly; or else it is shared out by weight, and equally without weights. What"
                    + " does not divide goes a krona each to those from whom most was cut off, then in the order of their"
                    + " codes. The body takes the place of what held; sent again it changes nothing. Send If-Match with the"
                    + " ETag that you have read. The former figures are kept.")
    @APIResponse(
            responseCode = "200",
            description = "What the association gets, as it holds now",
            content = @Content(schema = @Schema(implementation = FinancingView.class)))
    @APIResponse(
            responseCode = "422",
            description = "`not-the-statutory-part`: the amounts of regions or kommuner do not make their quarter.")
    public Response record(
            @PathParam("association-code") String code,
            @PathParam("year") @Min(value = 2000, message = YEAR) @Max(value = 2199, message = YEAR) int year,
            @Valid @NotNull FinancingRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.required(headers);
        return switch (tell.tell(caller.get(), code, year, body.toCommand(), ifMatch)) {
            case TellFinancingResult.Told done ->
                Response.ok(FinancingView.of(done.financing(), uri))
                        .tag(Etags.of(done.financing().revision()))
                        .build();
            case TellFinancingResult.NotPermitted no -> throw FinancingProblems.notPermitted();
            case TellFinancingResult.UnknownAssociation no -> throw FinancingProblems.noAssociation();
            case TellFinancingResult.Refused no -> throw FinancingProblems.refused(no.why());
        };
    }
}
