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
import se.handslag.intervention.hsds.entry.ReadServiceEntry;
import se.handslag.intervention.hsds.entry.ServiceEntry;

/** Interventions for persons, as services of HSDS. */
@Path("hsds/services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hsds")
@Authenticated
public class ServiceEntryResource {
    private final ListServiceEntries list;
    private final ReadServiceEntry read;

    ServiceEntryResource(ListServiceEntries list, ReadServiceEntry read) {
        this.list = list;
        this.read = read;
    }

    /** A page. */
    @GET
    @Operation(
            operationId = "listHsdsServices",
            summary = "List services (HSDS)",
            description =
                    "Interventions for persons, as Open Referral HSDS 3.0 describes services, in the order they were"
                            + " registered. Public facts of the catalogue only; there are none about persons.")
    public HsdsPage<ServiceEntry> list(
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
    @Path("{service-id}")
    @Operation(
            operationId = "readHsdsService",
            summary = "Read a service (HSDS)",
            description = "One intervention as a service of HSDS 3.0, with its places, funding and attributes.")
    @APIResponse(
            responseCode = "200",
            description = "The service",
            content = @Content(schema = @Schema(implementation = ServiceEntry.class)))
    public Response read(@PathParam("service-id") UUID id, @Context Request request) {
        return HsdsAnswers.one(read.read(id), request);
    }
}
