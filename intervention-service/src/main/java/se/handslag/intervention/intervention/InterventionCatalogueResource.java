package se.handslag.intervention.intervention;

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

/** Reading interventions: no personal data, so everybody with a token may. */
@Path("interventions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interventions")
@Authenticated
public class InterventionCatalogueResource {
    private final ReadIntervention read;
    private final ListInterventions list;

    InterventionCatalogueResource(ReadIntervention read, ListInterventions list) {
        this.read = read;
        this.list = list;
    }

    /** Interventions in the order they were registered. */
    @GET
    @Operation(
            operationId = "listInterventions",
            summary = "List interventions",
            description =
                    "In the order they were registered; all, or those that fit: by association, agency, programme,"
                            + " target group, municipality, age, free places and day. Nothing about any person is needed or"
                            + " told. For other catalogues the same lies below /hsds as Open Referral HSDS 3.0.")
    public Page<InterventionView> list(
            @Valid @BeanParam InterventionSearch search, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                list.list(search.toFilter(), page),
                page,
                uri,
                row -> InterventionView.of(row, Links.to(uri, "interventions", row.id())),
                row -> Cursor.after(row.id()));
    }

    /** One intervention. */
    @GET
    @Path("{intervention-id}")
    @Operation(
            operationId = "readIntervention",
            summary = "Read an intervention",
            description = "One intervention with the agencies that carry it out.")
    @APIResponse(
            responseCode = "200",
            description = "The intervention",
            content = @Content(schema = @Schema(implementation = InterventionView.class)))
    public Response read(@PathParam("intervention-id") UUID id, @Context Request request, @Context UriInfo uri) {
        Intervention found = read.read(id).orElseThrow(InterventionProblems::notFound);
        return Etags.read(
                request, found.version(), InterventionView.of(found, Links.to(uri, "interventions", found.id())));
    }
}
