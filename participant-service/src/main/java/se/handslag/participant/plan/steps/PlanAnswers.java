package se.handslag.participant.plan.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Supplier;
import se.handslag.kit.idempotency.Once;
import se.handslag.kit.rest.Etags;
import se.handslag.kit.rest.Links;
import se.handslag.participant.plan.act.PlanRefusal;
import se.handslag.participant.plan.change.PlanResult;

/** Acts once per Idempotency-Key and answers with the step as it is now, or why it was refused. */
@ApplicationScoped
class PlanAnswers {
    private final Once once;

    PlanAnswers(Once once) {
        this.once = once;
    }

    /** Of an act by the step alone: the answer tells nothing of the plan, and so has no place to go to. */
    Response once(Supplier<PlanResult> act) {
        return once.perform(() -> switch (act.get()) {
            case PlanResult.Done done ->
                Response.status(Response.Status.CREATED)
                        .entity(OwnStepView.of(done.step()))
                        .build();
            case PlanResult.Refused(PlanRefusal why) -> throw PlanProblems.of(why);
        });
    }

    Response once(UUID participantId, UriInfo uri, Supplier<PlanResult> act) {
        return once.perform(() -> switch (act.get()) {
            case PlanResult.Done done ->
                Response.created(Links.to(uri, "participants", participantId, "plan"))
                        .tag(Etags.of(done.version()))
                        .entity(StepAnswerView.of(done, participantId, uri))
                        .build();
            case PlanResult.Refused(PlanRefusal why) -> throw PlanProblems.of(why);
        });
    }
}
