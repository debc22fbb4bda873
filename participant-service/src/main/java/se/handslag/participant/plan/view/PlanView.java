package se.handslag.participant.plan.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.participant.plan.Plan;
import se.handslag.participant.plan.PlanStepChange;
import se.handslag.participant.plan.PlanWarning;

/**
 * The shared plan as its parties see it.
 *
 * @param steps in the order they were added; done and dropped ones too
 * @param warnings {@code NO_NEXT_STEP} if no step is open
 */
public record PlanView(
        UUID participantId,
        List<PlanStepView> steps,
        List<PlanWarning> warnings,
        @JsonProperty("_links") Map<String, Link> links) {

    static PlanView of(PlanReader.PlanWithTexts read, UriInfo uri) {
        Plan plan = read.plan();
        URI self = Links.to(uri, "participants", plan.participantId(), "plan");
        Map<UUID, List<StepChangeView>> history = plan.history().stream()
                .collect(Collectors.groupingBy(
                        PlanStepChange::stepId, Collectors.mapping(StepChangeView::of, Collectors.toList())));
        List<PlanStepView> steps = read.steps().stream()
                .map(step -> PlanStepView.of(
                        step, Optional.ofNullable(read.texts().get(step.id())), history.get(step.id()), self))
                .toList();
        return new PlanView(
                plan.participantId(), steps, plan.warnings(), Links.self(self, Link.post("steps", self + "/steps")));
    }
}
