package se.handslag.participant.closing.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.time.Stockholm;

/** Where an agency sees which follow-ups it owes, and notes what became of them. */
@Produces(MediaType.APPLICATION_JSON)
@Path("follow-ups")
@Tag(name = "closings")
@RolesAllowed(Roles.CASEWORKER)
public class FollowUpResource {
    private final AnswerFollowUp answer;
    private final FollowUpReader reader;
    private final FollowUpViews views;
    private final CurrentCaller caller;
    private final Once once;
    private final Clock clock;

    FollowUpResource(
            AnswerFollowUp answer,
            FollowUpReader reader,
            FollowUpViews views,
            CurrentCaller caller,
            Once once,
            Clock clock) {
        this.answer = answer;
        this.reader = reader;
        this.views = views;
        this.caller = caller;
        this.once = once;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Our follow-ups", description = "What your agency owes, the one due first first.")
    public Page<FollowUpView> list(
            @BeanParam FollowUpFilter filter, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                reader.ours(filter.until(Stockholm.today(clock)), page),
                page,
                uri,
                row -> views.row(row, uri),
                row -> Cursor.after(row.dueOn(), row.id()));
    }

    @GET
    @Path("{follow-up-id}")
    @Operation(
            summary = "One follow-up",
            description = "The read is recorded. Names the participant while your agency may see them.")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response one(@PathParam("follow-up-id") UUID id, @Context Request request, @Context UriInfo uri) {
        FollowUp found = reader.one(id).orElseThrow(FollowUpProblems::notFound);
        return Etags.read(request, found.version(), views.whole(found, caller.get(), uri));
    }

    @POST
    @Path("{follow-up-id}/answers")
    @Operation(
            summary = "Answer a follow-up",
            description =
                    "Once: that it was made, or tried in vain, and when. Who answers is asked whether they are still in"
                            + " work or study: at 6 months, and again at 12 to 13.")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response answer(
            @PathParam("follow-up-id") UUID id,
            @Valid @NotNull FollowUpRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        return once.perform(() -> switch (answer.answer(id, agency, body.toCommand(), IfMatch.optional(headers))) {
            case AnswerResult.Answered(FollowUp done) ->
                Response.created(Links.to(uri, "follow-ups", done.id()))
                        .tag(Etags.of(done.version()))
                        .entity(views.whole(done, caller.get(), uri))
                        .build();
            case AnswerResult.AnsweredBefore() -> throw FollowUpProblems.answeredBefore();
            case AnswerResult.DayIsAhead() -> throw FollowUpProblems.dayIsAhead();
            case AnswerResult.ToldByNobody() -> throw FollowUpProblems.toldByNobody();
            case AnswerResult.NotFound() -> throw FollowUpProblems.notFound();
        });
    }
}
