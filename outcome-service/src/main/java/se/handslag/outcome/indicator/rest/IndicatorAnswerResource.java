package se.handslag.outcome.indicator.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.outcome.indicator.answer.AnswerIndicators;
import se.handslag.outcome.indicator.answer.AnswerResult;
import se.handslag.outcome.indicator.answer.AwaitSubject;
import se.handslag.outcome.indicator.answer.GivenAnswers;

/** Recording what was answered. Nobody reads one person's answers here: they come out as aggregates. */
@Path("indicator-answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
@RolesAllowed({Roles.PARTICIPANT_MANAGER, Roles.INTERVENTION_MANAGER})
public class IndicatorAnswerResource {
    static final ProblemType NOT_ASKED =
            new ProblemType("indicators-not-asked", 409, "Nothing is asked of this person");

    private final AnswerIndicators answer;
    private final AwaitSubject await;
    private final CurrentCaller caller;
    private final Once once;

    IndicatorAnswerResource(AnswerIndicators answer, AwaitSubject await, CurrentCaller caller, Once once) {
        this.answer = answer;
        this.await = await;
        this.caller = caller;
        this.once = once;
    }

    /** Records answers. */
    @POST
    @Operation(
            operationId = "answerIndicators",
            summary = "Record answers to indicators",
            description = "Of a participation: by a participant manager of an agency that carries out its intervention."
                    + " Of staff, managers and referrers: about an intervention, by one of those or an intervention"
                    + " manager of the association. Sent anew for the same participation, set and occasion, they take"
                    + " the place of the former answers, which are kept.")
    @APIResponse(
            responseCode = "201",
            description = "The answers are recorded",
            content = @Content(schema = @Schema(implementation = AnswersReceipt.class)))
    public Response answer(@Valid @NotNull AnswersRequest body) {
        GivenAnswers given = body.toCommand();
        await.await(given);
        return once.perform(() -> answer(answer.answer(caller.get(), given)));
    }

    private static Response answer(AnswerResult result) {
        return switch (result) {
            case AnswerResult.Recorded done ->
                Response.status(Response.Status.CREATED)
                        .entity(new AnswersReceipt(done.id(), done.setVersion(), done.revision()))
                        .build();
            case AnswerResult.UnknownSet no ->
                throw ProblemException.of(ProblemTypes.NOT_FOUND, "The association asks no such set.");
            case AnswerResult.UnknownSubject no ->
                throw ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such participation or intervention.");
            case AnswerResult.NotPermitted no ->
                throw ProblemException.of(
                        ProblemTypes.NOT_PERMITTED,
                        "Answers are recorded by those who carry out the intervention, and those that are no"
                                + " participant's by its association too.");
            case AnswerResult.NotAsked no ->
                throw ProblemException.of(
                        NOT_ASKED, "Of an anonymous, withdrawn, deceased or wrongly registered participant.");
            case AnswerResult.AnotherOccasion no ->
                throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "The set is not asked so.")
                        .at("/occasion", "One of the set's, and about what its level answers about.");
            case AnswerResult.OffTheScale no ->
                throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "An answer fits no question of the set.")
                        .at("/answers", "Codes of the set's questions, and steps of their scales.");
            case AnswerResult.DayIsAhead no ->
                throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "Nobody has answered tomorrow.")
                        .at("/answeredOn", "Today or earlier.");
        };
    }
}
