package se.handslag.intervention.programme;

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

/** Reading programmes: no personal data, so everybody with a token may. */
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@Authenticated
public class ProgrammeCatalogueResource {
    private final ReadProgramme read;
    private final ListProgrammes list;

    ProgrammeCatalogueResource(ReadProgramme read, ListProgrammes list) {
        this.read = read;
        this.list = list;
    }

    /** Programmes in the order they were registered. */
    @GET
    @Operation(
            operationId = "listProgrammes",
            summary = "List programmes",
            description = "In the order they were registered; all, or those that an association takes part in.")
    public Page<ProgrammeView> list(
            @QueryParam("association")
                    @Parameter(description = "Code of an association that takes part.", example = "ostra-sodertorn")
                    String association,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Page.of(
                list.list(Optional.ofNullable(association), page),
                page,
                uri,
                row -> ProgrammeView.of(row, Links.to(uri, "programmes", row.id())),
                row -> Cursor.after(row.id()));
    }

    /** One programme. */
    @GET
    @Path("{programme-id}")
    @Operation(
            operationId = "readProgramme",
            summary = "Read a programme",
            description = "One programme with the associations that take part and its money.")
    @APIResponse(
            responseCode = "200",
            description = "The programme",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response read(@PathParam("programme-id") UUID id, @Context Request request, @Context UriInfo uri) {
        Programme found = read.read(id).orElseThrow(ProgrammeProblems::notFound);
        return Etags.read(request, found.version(), ProgrammeView.of(found, Links.to(uri, "programmes", found.id())));
    }
}
