package se.handslag.participant.assessment;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
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
import se.handslag.kit.rest.Links;
import se.handslag.kit.rest.Page;
import se.handslag.kit.rest.PageRequest;

/** Where joint assessments are recorded and read. */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/assessments")
@Tag(name = "plans")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class AssessmentResource {
    private final RecordAssessment record;
    private final AssessmentReader reader;
    private final AssessmentRequestCheck check;
    private final CurrentCaller caller;
    private final Once once;

    AssessmentResource(
            RecordAssessment record,
            AssessmentReader reader,
            AssessmentRequestCheck check,
            CurrentCaller caller,
            Once once) {
        this.record = record;
        this.reader = reader;
        this.check = check;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Operation(
            summary = "Record a joint assessment",
            description = "By the responsible agency. It supersedes the one before, which is kept. The answer holds no"
                    + " text.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response record(
            @PathParam("participant-id") UUID participant,
            @Valid @NotNull AssessmentRequest body,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        check.check(body);
        return once.perform(() -> switch (record.record(participant, agency, body.assessment(), body.words())) {
            case AssessmentResult.Recorded(Assessment made) ->
                Response.created(Links.to(uri, "participants", participant, "assessments", made.id()))
                        .tag(Etags.of(made.version()))
                        .entity(AssessmentView.of(made, Map.of(), uri))
                        .build();
            case AssessmentResult.NotFound() -> throw AssessmentProblems.notFound();
            case AssessmentResult.NotResponsible() -> throw AssessmentProblems.notResponsible();
            case AssessmentResult.TextOfAnonymous() -> throw AssessmentProblems.textOfAnonymous();
            case AssessmentResult.DayIsAhead() -> throw AssessmentProblems.dayIsAhead();
        });
    }

    @GET
    @Operation(
            summary = "A participant's joint assessments",
            description = "Newest first: the first is the current one. For the responsible agency, the receiver of the"
                    + " open hand-off and those that a consent to joint planning names, if the consent covers"
                    + " ASSESSMENT. The read is recorded.")
    public Page<AssessmentView> list(
            @PathParam("participant-id") UUID participant, @Valid @BeanParam PageRequest page, @Context UriInfo uri) {
        AssessmentReader.Read read = reader.page(participant, page);
        return Page.of(
                read.assessments(),
                page,
                uri,
                row -> AssessmentView.of(row, read.texts(), uri),
                row -> Cursor.after(row.recordedAt(), row.id()));
    }

    @GET
    @Path("{assessment-id}")
    @Operation(summary = "One joint assessment", description = "As it was recorded. The read is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response one(
            @PathParam("participant-id") UUID participant,
            @PathParam("assessment-id") UUID assessment,
            @Context Request request,
            @Context UriInfo uri) {
        AssessmentReader.Read read = reader.one(participant, assessment);
        Assessment found = read.assessments().stream().findFirst().orElseThrow(AssessmentProblems::notFound);
        return Etags.read(request, found.version(), AssessmentView.of(found, read.texts(), uri));
    }
}
