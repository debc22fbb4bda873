package se.handslag.participant.plan.change;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** A step is done, says its owner or the responsible agency. */
@UseCase
public class CompletePlanStep {
    private final PlanActs acts;

    CompletePlanStep(PlanActs acts) {
        this.acts = acts;
    }

    /** Completes it on behalf of this agency. */
    public PlanResult complete(UUID participantId, UUID stepId, String agency, LocalDate doneOn, IfMatch ifMatch) {
        return acts.act(participantId, agency, ifMatch, true, (plan, act) -> plan.complete(stepId, doneOn, act));
    }
}
