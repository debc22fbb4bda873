package se.handslag.intervention.agreement;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** Reading agreements: public money and no personal data, so everybody with a token may. */
@Path("agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "providers")
@Authenticated
public class AgreementCatalogueResource {
    private final ReadAgreement read;
    private final ListAgreements list;

    AgreementCatalogueResource(ReadAgreement read, ListAgreements list) {
        this.read = read;
        this.list = list;
    }

    /** Agreements in the order they were registered. */
    @GET
    @Operation(
            operationId = "listAgreements",
            summary = "List agreements with providers",
            description =
                    "In the order they were registered; all, or those with a provider, for an intervention or for a"
                            + " programme.")
    public Page<AgreementView> list(
            @QueryParam("provider") @Parameter(description = "With whom.") UUID provider,
            @QueryParam("intervention") @Parameter(description = "For which intervention.") UUID intervention,
            @QueryParam("programme") @Parameter(description = "For which programme.") UUID programme,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        AgreementFilter filter = new AgreementFilter(
                Optional.ofNullable(provider), Optional.ofNullable(intervention), Optional.ofNullable(programme));
        return Page.of(
                list.list(filter, page),
                page,
                uri,
                row -> AgreementView.of(row, Links.to(uri, "agreements", row.id())),
                row -> Cursor.after(row.id()));
    }

    /** One agreement. */
    @GET
    @Path("{agreement-id}")
    @Operation(
            operationId = "readAgreement",
            summary = "Read an agreement",
            description = "One agreement with a provider.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response read(@PathParam("agreement-id") UUID id, @Context Request request, @Context UriInfo uri) {
        Agreement found = read.read(id).orElseThrow(AgreementProblems::notFound);
        return Etags.read(request, found.version(), AgreementView.of(found, Links.to(uri, "agreements", found.id())));
    }
}
