package se.handslag.participant.plan.steps;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.participant.plan.PlanStep;
import se.handslag.participant.plan.PlanWarning;
import se.handslag.participant.plan.StepState;
import se.handslag.participant.plan.change.PlanResult;
import se.handslag.participant.plan.view.PlanStepView;

/**
 * A step after an act on it, in codes and dates: what was written about it is read with the plan.
 *
 * @param warnings {@code NO_NEXT_STEP} if the plan has no open step left: decide the next one
 */
public record StepAnswerView(
        UUID id,
        String kind,
        Optional<String> need,
        String ownerAgency,
        Optional<UUID> ownerUnitId,
        LocalDate dueOn,
        StepState state,
        Optional<LocalDate> doneOn,
        Optional<String> dropReason,
        List<PlanWarning> warnings,
        @JsonProperty("_links") Map<String, Link> links) {

    static StepAnswerView of(PlanResult.Done done, UUID participantId, UriInfo uri) {
        PlanStep step = done.step();
        URI plan = Links.to(uri, "participants", participantId, "plan");
        return new StepAnswerView(
                step.id(),
                step.kind(),
                step.need(),
                step.ownerAgency(),
                step.ownerUnitId(),
                step.dueOn(),
                step.state(),
                step.doneOn(),
                step.dropReason(),
                done.warnings(),
                Links.self(plan, PlanStepView.acts(step, plan + "/steps/" + step.id())));
    }
}
