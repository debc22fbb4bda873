package se.handslag.intervention.hsds;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.intervention.hsds.entry.HsdsPage;
import se.handslag.intervention.hsds.entry.ServiceAtLocationEntry;

/** Interventions at their places, as HSDS has them. */
@Path("hsds/service_at_locations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hsds")
@Authenticated
public class ServiceAtLocationResource {
    private final ListServicesAtLocations list;
    private final ReadServiceAtLocation read;

    ServiceAtLocationResource(ListServicesAtLocations list, ReadServiceAtLocation read) {
        this.list = list;
        this.read = read;
    }

    /** A page. */
    @GET
    @Operation(
            operationId = "listHsdsServicesAtLocations",
            summary = "List services at locations (HSDS)",
            description = "Each intervention in each of its municipalities, as Open Referral HSDS 3.0 describes it.")
    public HsdsPage<ServiceAtLocationEntry> list(
            @Valid @BeanParam HsdsFilter filter,
            @QueryParam("full")
                    @Pattern(regexp = "true|false", message = "true or false.")
                    @Parameter(description = "true: each service as a whole.", example = "false")
                    String full,
            @Valid @BeanParam HsdsPaging paging) {
        return list.list(filter, paging, "true".equals(full));
    }

    /** One. */
    @GET
    @Path("{service-at-location-id}")
    @Operation(
            operationId = "readHsdsServiceAtLocation",
            summary = "Read a service at a location (HSDS)",
            description = "One intervention in one municipality, with the service as a whole.")
    @APIResponse(
            responseCode = "200",
            description = "The service at the location",
            content = @Content(schema = @Schema(implementation = ServiceAtLocationEntry.class)))
    public Response read(@PathParam("service-at-location-id") UUID id, @Context Request request) {
        return HsdsAnswers.one(read.read(id), request);
    }
}
