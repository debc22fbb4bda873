package se.handslag.participant.plan.change;

import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** A step will not be done, says its owner or the responsible agency, and why. */
@UseCase
public class DropPlanStep {
    private final PlanActs acts;

    DropPlanStep(PlanActs acts) {
        this.acts = acts;
    }

    /**
     * Drops it on behalf of this agency.
     *
     * @param reason a code of the list {@code drop-reasons}
     */
    public PlanResult drop(UUID participantId, UUID stepId, String agency, String reason, IfMatch ifMatch) {
        return acts.act(participantId, agency, ifMatch, true, (plan, act) -> plan.drop(stepId, reason, act));
    }
}
