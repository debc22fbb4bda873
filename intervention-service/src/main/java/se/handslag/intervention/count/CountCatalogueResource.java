package se.handslag.intervention.count;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** Reading counts: no personal data, so everybody with a token may. */
@Path("interventions/{intervention-id}/counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counts")
@Authenticated
public class CountCatalogueResource {
    private final ReadCount read;
    private final ListCounts list;

    CountCatalogueResource(ReadCount read, ListCounts list) {
        this.read = read;
        this.list = list;
    }

    /** An intervention's counts. */
    @GET
    @Operation(
            operationId = "listCounts",
            summary = "List an intervention's counts",
            description = "The counts as they hold, in the order they were first recorded. Their sum is the figure.")
    public Page<CountView> list(
            @PathParam("intervention-id") UUID interventionId,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        List<PersonCount> rows = list.list(interventionId, page).orElseThrow(CountProblems::noIntervention);
        return Page.of(rows, page, uri, row -> CountView.of(row, self(row, uri)), row -> Cursor.after(row.id()));
    }

    /** One count. */
    @GET
    @Path("{count-id}")
    @Operation(operationId = "readCount", summary = "Read a count", description = "One count as it holds.")
    @APIResponse(
            responseCode = "200",
            description = "The count",
            content = @Content(schema = @Schema(implementation = CountView.class)))
    public Response read(
            @PathParam("intervention-id") UUID interventionId,
            @PathParam("count-id") UUID id,
            @Context Request request,
            @Context UriInfo uri) {
        PersonCount found = read.read(interventionId, id).orElseThrow(CountProblems::noCount);
        return Etags.read(request, found.revision(), CountView.of(found, self(found, uri)));
    }

    private static URI self(PersonCount count, UriInfo uri) {
        return Links.to(uri, "interventions", count.interventionId(), "counts", count.id());
    }
}
