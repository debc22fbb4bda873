package se.handslag.participant.plan.change;

import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.plan.act.StepMove;

/** The responsible agency gives a step another owner or another date, and says why. */
@UseCase
public class ChangePlanStep {
    private final PlanActs acts;

    ChangePlanStep(PlanActs acts) {
        this.acts = acts;
    }

    /** Changes it on behalf of this agency. */
    public PlanResult change(UUID participantId, UUID stepId, String agency, StepMove wanted, IfMatch ifMatch) {
        boolean codesOnly = wanted.ownerUnitId().isEmpty();
        return acts.act(participantId, agency, ifMatch, codesOnly, (plan, act) -> plan.change(stepId, wanted, act));
    }
}
