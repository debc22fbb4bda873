package se.handslag.participant.plan.steps;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.participant.plan.change.CompleteOwnStep;
import se.handslag.participant.plan.change.DropOwnStep;

/** Where those that a step is left to say that it is done, or will not be, without seeing more of the plan. */
@Produces(MediaType.APPLICATION_JSON)
@Path("plan-steps/{step-id}")
@Tag(name = "plans")
@RolesAllowed({Roles.CASEWORKER, Roles.MANAGER})
public class OwnStepResource {
    private final CompleteOwnStep complete;
    private final DropOwnStep drop;
    private final PlanRequestCheck check;
    private final CurrentCaller caller;
    private final PlanAnswers answers;

    OwnStepResource(
            CompleteOwnStep complete,
            DropOwnStep drop,
            PlanRequestCheck check,
            CurrentCaller caller,
            PlanAnswers answers) {
        this.complete = complete;
        this.drop = drop;
        this.check = check;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Path("completions")
    @Operation(
            summary = "Complete one of our steps",
            description =
                    "By the unit that it is left to, also if another unit of your agency works with the participant.")
    @APIResponse(
            responseCode = "201",
            description = "Done; the step as it is now.",
            content = @Content(schema = @Schema(implementation = OwnStepView.class)))
    public Response complete(@PathParam("step-id") UUID step, @Valid @NotNull CompletionRequest body) {
        caller.get().requireAgency();
        return answers.once(() -> complete.complete(step, caller.get(), body.doneOn()));
    }

    @POST
    @Path("drops")
    @Operation(
            summary = "Drop one of our steps",
            description =
                    "By the unit that it is left to, with a coded reason, also if another unit of your agency works with"
                            + " the participant.")
    @APIResponse(
            responseCode = "201",
            description = "Done; the step as it is now.",
            content = @Content(schema = @Schema(implementation = OwnStepView.class)))
    public Response drop(@PathParam("step-id") UUID step, @Valid @NotNull DropRequest body) {
        caller.get().requireAgency();
        check.check(body);
        return answers.once(() -> drop.drop(step, caller.get(), body.reason()));
    }
}
