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
import se.handslag.intervention.hsds.entry.OrganizationEntry;

/** Associations and their providers, as organizations of HSDS. */
@Path("hsds/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class OrganizationResource {
    private final ListOrganizations list;
    private final ReadOrganization read;

    OrganizationResource(ListOrganizations list, ReadOrganization read) {
        this.list = list;
        this.read = read;
    }

    /** A page. */
    @GET
    @Operation(hidden = true)
    public HsdsPage<OrganizationEntry> list(
            @QueryParam("full") @Pattern(regexp = "true|false", message = "true or false.") String full,
            @Valid @BeanParam HsdsPaging paging) {
        return list.list(paging, "true".equals(full));
    }

    /** One. */
    @GET
    @Path("{organization-id}")
    @Operation(hidden = true)
    public Response read(@PathParam("organization-id") UUID id, @Context Request request) {
        return HsdsAnswers.one(read.read(id), request);
    }
}
