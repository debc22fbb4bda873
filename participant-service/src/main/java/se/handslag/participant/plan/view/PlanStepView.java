package se.handslag.participant.plan.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.participant.plan.PlanStep;
import se.handslag.participant.plan.StepState;

/**
 * A step as shown.
 *
 * @param need the need it serves; absent if it serves none in particular
 * @param text in the caseworker's own words; absent if nothing was written, or the words are deleted
 * @param history every change, oldest first
 */
public record PlanStepView(
        UUID id,
        String kind,
        Optional<String> need,
        String ownerAgency,
        Optional<UUID> ownerUnitId,
        LocalDate dueOn,
        StepState state,
        Optional<LocalDate> doneOn,
        Optional<String> dropReason,
        Optional<String> text,
        List<StepChangeView> history,
        @JsonProperty("_links") Map<String, Link> links) {

    static PlanStepView of(PlanStep step, Optional<String> text, List<StepChangeView> history, URI plan) {
        return new PlanStepView(
                step.id(),
                step.kind(),
                step.need(),
                step.ownerAgency(),
                step.ownerUnitId(),
                step.dueOn(),
                step.state(),
                step.doneOn(),
                step.dropReason(),
                text,
                history,
                Links.self(plan, acts(step, plan + "/steps/" + step.id())));
    }

    public static Link[] acts(PlanStep step, String self) {
        return step.isOpen()
                ? new Link[] {
                    Link.post("completions", self + "/completions"),
                    Link.post("drops", self + "/drops"),
                    Link.post("changes", self + "/changes")
                }
                : new Link[0];
    }

    /** Keeps the text out of every log (R4.4). */
    @Override
    public String toString() {
        return "PlanStepView[" + id + "]";
    }
}
