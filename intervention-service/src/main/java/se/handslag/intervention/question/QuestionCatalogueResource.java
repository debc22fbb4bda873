package se.handslag.intervention.question;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Reading what associations ask: no personal data, so everybody with a token may. */
@Path("questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions")
@Authenticated
public class QuestionCatalogueResource {
    private final ListQuestions list;
    private final ReadQuestion read;
    private final ListQuestionRevisions revisions;

    QuestionCatalogueResource(ListQuestions list, ReadQuestion read, ListQuestionRevisions revisions) {
        this.list = list;
        this.read = read;
        this.revisions = revisions;
    }

    /** The questions of one association. */
    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "List an association's own questions",
            description = "In the order they were registered, also those that are asked no longer.")
    public Page<QuestionView> list(
            @QueryParam("association")
                    @NotNull(message = "Name the association.")
                    @Parameter(required = true, description = "Code of the association.", example = "kalmar-lan")
                    String association,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Page.of(
                list.list(association, page),
                page,
                uri,
                row -> QuestionView.of(row, Links.to(uri, "questions", row.id())),
                row -> Cursor.after(row.id()));
    }

    /** One question. */
    @GET
    @Path("{question-id}")
    @Operation(
            operationId = "readQuestion",
            summary = "Read a question",
            description = "One of an association's own questions, as it is asked now.")
    @APIResponse(
            responseCode = "200",
            description = "The question",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response read(@PathParam("question-id") UUID id, @Context Request request, @Context UriInfo uri) {
        OwnQuestion found = read.read(id).orElseThrow(QuestionProblems::notFound);
        return Etags.read(request, found.version(), QuestionView.of(found, Links.to(uri, "questions", found.id())));
    }

    /** Its wordings. */
    @GET
    @Path("{question-id}/revisions")
    @Operation(
            operationId = "listQuestionRevisions",
            summary = "List a question's wordings",
            description = "The latest first, each with the time from which it held.")
    public Page<QuestionRevisionView> revisions(
            @PathParam("question-id") UUID id, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                revisions.list(id, page), page, uri, QuestionRevisionView::of, row -> Cursor.after(row.version()));
    }
}
