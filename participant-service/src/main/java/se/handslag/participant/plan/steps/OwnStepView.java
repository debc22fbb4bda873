package se.handslag.participant.plan.steps;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.plan.PlanStep;
import se.handslag.participant.plan.StepState;

/**
 * A step after whoever it is left to has ended it: nothing of the plan that it stands in, nor of whom it is about.
 *
 * @param kind a code of the list {@code plan-step-kinds}
 */
public record OwnStepView(
        UUID id,
        @Schema(examples = "MEETING") String kind,
        LocalDate dueOn,
        StepState state,
        Optional<LocalDate> doneOn,
        @Schema(examples = "NO_LONGER_NEEDED") Optional<String> dropReason) {

    static OwnStepView of(PlanStep step) {
        return new OwnStepView(step.id(), step.kind(), step.dueOn(), step.state(), step.doneOn(), step.dropReason());
    }
}
