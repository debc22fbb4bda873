package se.handslag.participant.codes;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.Links;

/** The code lists of consents, hand-offs, assessments, plans, referrals, deviations and closings, with Swedish and English labels. */
@Produces(MediaType.APPLICATION_JSON)
@Path("hand-off-codes")
@Tag(name = "codes", description = "Kodlistor / code lists")
@Authenticated
public class CodeResource {
    private final Codes codes;

    CodeResource(Codes codes) {
        this.codes = codes;
    }

    @GET
    @Path("{code-list}")
    @Operation(summary = "One code list", description = CodeList.NAMES)
    public CodeListView one(@PathParam("code-list") String slug, @Context UriInfo uri) {
        CodeList list = CodeList.bySlug(slug)
                .orElseThrow(() -> ProblemException.of(ProblemTypes.NOT_FOUND, "The lists are " + CodeList.NAMES));
        return new CodeListView(codes.all(list).stream().map(Code::view).toList(), Links.self(uri));
    }
}
