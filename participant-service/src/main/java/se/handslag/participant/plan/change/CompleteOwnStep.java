package se.handslag.participant.plan.change;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** A step is done, says the unit that it is left to, also if another unit works with the participant (R3.6). */
@UseCase
public class CompleteOwnStep {
    private final OwnStepActs acts;

    CompleteOwnStep(OwnStepActs acts) {
        this.acts = acts;
    }

    /** Completes it. */
    public PlanResult complete(UUID stepId, Caller who, LocalDate doneOn) {
        return acts.act(stepId, who, (plan, act) -> plan.complete(stepId, doneOn, act));
    }
}
