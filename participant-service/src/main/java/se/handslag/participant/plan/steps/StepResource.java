package se.handslag.participant.plan.steps;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.plan.change.AddPlanStep;
import se.handslag.participant.plan.change.ChangePlanStep;
import se.handslag.participant.plan.change.CompletePlanStep;
import se.handslag.participant.plan.change.DropPlanStep;

/** Where the parties write in the shared plan: each act a record of its own. If-Match takes the plan's ETag. */
@Produces(MediaType.APPLICATION_JSON)
@Path("participants/{participant-id}/plan/steps")
@Tag(name = "plans")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class StepResource {
    private final AddPlanStep add;
    private final CompletePlanStep complete;
    private final DropPlanStep drop;
    private final ChangePlanStep change;
    private final PlanRequestCheck check;
    private final CurrentCaller caller;
    private final PlanAnswers answers;

    StepResource(
            AddPlanStep add,
            CompletePlanStep complete,
            DropPlanStep drop,
            ChangePlanStep change,
            PlanRequestCheck check,
            CurrentCaller caller,
            PlanAnswers answers) {
        this.add = add;
        this.complete = complete;
        this.drop = drop;
        this.change = change;
        this.check = check;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Add a step",
            description = "The responsible agency for any party; another party to joint planning for itself.")
    @StepResponse
    public Response add(
            @PathParam("participant-id") UUID participant,
            @Valid @NotNull StepRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        check.check(body);
        return answers.once(
                participant,
                uri,
                () -> add.add(participant, agency, body.step(), body.text(), IfMatch.optional(headers)));
    }

    @POST
    @Path("{step-id}/completions")
    @Operation(summary = "Complete a step", description = "By its owner or the responsible agency. Heed the warnings.")
    @StepResponse
    public Response complete(
            @PathParam("participant-id") UUID participant,
            @PathParam("step-id") UUID step,
            @Valid @NotNull CompletionRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        return answers.once(
                participant,
                uri,
                () -> complete.complete(participant, step, agency, body.doneOn(), IfMatch.optional(headers)));
    }

    @POST
    @Path("{step-id}/drops")
    @Operation(
            summary = "Drop a step",
            description = "By its owner or the responsible agency, with a coded reason. Heed the warnings.")
    @StepResponse
    public Response drop(
            @PathParam("participant-id") UUID participant,
            @PathParam("step-id") UUID step,
            @Valid @NotNull DropRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        check.check(body);
        return answers.once(
                participant, uri, () -> drop.drop(participant, step, agency, body.reason(), IfMatch.optional(headers)));
    }

    @POST
    @Path("{step-id}/changes")
    @Operation(
            summary = "Give a step another owner or date",
            description = "By the responsible agency, with a coded reason; the history keeps what was before.")
    @StepResponse
    public Response change(
            @PathParam("participant-id") UUID participant,
            @PathParam("step-id") UUID step,
            @Valid @NotNull StepChangeRequest body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        String agency = caller.get().requireAgency();
        check.check(body);
        return answers.once(
                participant,
                uri,
                () -> change.change(participant, step, agency, body.move(), IfMatch.optional(headers)));
    }
}
