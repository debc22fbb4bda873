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
import se.handslag.intervention.hsds.entry.HsdsPage;
import se.handslag.intervention.hsds.entry.ServiceEntry;

/** Interventions for persons, as services of HSDS. */
@Path("hsds/services")
@Produces(MediaType.APPLICATION_JSON)
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
    @Operation(hidden = true)
    public HsdsPage<ServiceEntry> list(
            @Valid @BeanParam HsdsFilter filter,
            @QueryParam("full") @Pattern(regexp = "true|false", message = "true or false.") String full,
            @Valid @BeanParam HsdsPaging paging) {
        return list.list(filter, paging, "true".equals(full));
    }

    /** One. */
    @GET
    @Path("{service-id}")
    @Operation(hidden = true)
    public Response read(@PathParam("service-id") UUID id, @Context Request request) {
        return HsdsAnswers.one(read.read(id), request);
    }
}
