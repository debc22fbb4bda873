package se.handslag.intervention.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;

/** An association's own questions: asking and changing them. */
@Path("questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions")
@RolesAllowed(Roles.ASSOCIATION_ADMIN)
public class QuestionResource {
    private final RegisterQuestion register;
    private final ReviseQuestion revise;
    private final CurrentCaller caller;
    private final Once once;

    QuestionResource(RegisterQuestion register, ReviseQuestion revise, CurrentCaller caller, Once once) {
        this.register = register;
        this.revise = revise;
        this.caller = caller;
        this.once = once;
    }

    /** Asks a question. */
    @POST
    @Operation(
            operationId = "registerQuestion",
            summary = "Ask a question of the association's own",
            description = "From its first day on it is asked when participants are registered in or out of the"
                    + " association's interventions. Answers are codes. For the association's administrator.")
    @APIResponse(
            responseCode = "201",
            description = "The question is asked",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response register(@Valid @NotNull QuestionRequest body, @Context UriInfo uri) {
        return once.perform(() -> {
            QuestionResult result = register.register(
                    caller.get(),
                    body.association(),
                    body.code(),
                    body.content().toContent());
            return answer(result, question -> Response.created(self(question, uri)), uri);
        });
    }

    /** Words it anew. */
    @PUT
    @Path("{question-id}")
    @Operation(
            operationId = "reviseQuestion",
            summary = "Word a question anew",
            description =
                    "Text, answers, occasion and days; code and association stay. Send If-Match with the ETag that"
                            + " you have read. Former wordings are kept. Give validTo to ask no longer.")
    @APIResponse(
            responseCode = "200",
            description = "The question as it is now",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response revise(
            @PathParam("question-id") UUID id,
            @Valid @NotNull QuestionBody body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        IfMatch ifMatch = IfMatch.required(headers);
        return answer(revise.revise(caller.get(), id, body.toContent(), ifMatch), question -> Response.ok(), uri);
    }

    private static Response answer(
            QuestionResult result, Function<OwnQuestion, Response.ResponseBuilder> status, UriInfo uri) {
        return switch (result) {
            case QuestionResult.Done done ->
                status.apply(done.question())
                        .tag(Etags.of(done.question().version()))
                        .entity(QuestionView.of(done.question(), self(done.question(), uri)))
                        .build();
            case QuestionResult.Unknown no -> throw QuestionProblems.notFound();
            case QuestionResult.NotPermitted no -> throw QuestionProblems.notPermitted();
            case QuestionResult.UnknownAssociation no -> throw QuestionProblems.unknownAssociation();
            case QuestionResult.CodeTaken no -> throw QuestionProblems.codeTaken();
            case QuestionResult.Refused no -> throw QuestionProblems.refused(no.why());
        };
    }

    private static URI self(OwnQuestion question, UriInfo uri) {
        return Links.to(uri, "questions", question.id());
    }
}
