package se.handslag.participant.plan.change;

import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** A step will not be done, says the unit that it is left to, also if another unit works with the participant (R3.6). */
@UseCase
public class DropOwnStep {
    private final OwnStepActs acts;

    DropOwnStep(OwnStepActs acts) {
        this.acts = acts;
    }

    /**
     * Drops it.
     *
     * @param reason a code of the list {@code drop-reasons}
     */
    public PlanResult drop(UUID stepId, Caller who, String reason) {
        return acts.act(stepId, who, (plan, act) -> plan.drop(stepId, reason, act));
    }
}
