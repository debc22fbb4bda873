package se.handslag.intervention.codelist;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;

/** The values that coded fields take, for forms and for those who read figures. */
@Path("code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "code-lists")
public class CodeListResource {
    private final ReadCodeList read;

    CodeListResource(ReadCodeList read) {
        this.read = read;
    }

    /** One list. */
    @GET
    @Path("{code-list}")
    @Authenticated
    @Operation(
            operationId = "readCodeList",
            summary = "Read a code list",
            description = "The values of a coded field with Swedish and English labels: referrer, education-level,"
                    + " livelihood, work-kind, study-kind, exit-reason, next-step, sex, correction-reason, target-group,"
                    + " precise-direction-individual, precise-direction-structural or budget-type.")
    @APIResponse(
            responseCode = "200",
            description = "The code list",
            content = @Content(schema = @Schema(implementation = CodeListView.class)))
    public Response read(@PathParam("code-list") String name, @Context Request request, @Context UriInfo uri) {
        CodeListContent list = read.read(name)
                .orElseThrow(() -> ProblemException.of(ProblemTypes.NOT_FOUND, "There is no code list of this name."));
        return Etags.read(request, list.version(), CodeListView.of(list, Links.to(uri, "code-lists", name)));
    }
}
