package se.handslag.participant.life;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.PlanStepAdded;
import se.handslag.kit.contract.participants.PlanStepChanged;
import se.handslag.kit.contract.participants.PlanStepDone;
import se.handslag.kit.contract.participants.PlanStepDropped;
import se.handslag.participant.plan.PlansInMemory;

/** A participant's plan as its events tell it. */
final class ToldPlan {
    private final UUID participant;
    private final Map<UUID, Step> steps = new LinkedHashMap<>();
    private long version;

    private record Step(
            PlanStepAdded added,
            String owner,
            LocalDate due,
            String state,
            Optional<UUID> consent,
            Optional<String> end) {}

    ToldPlan(UUID participant) {
        this.participant = participant;
    }

    void added(PlanStepAdded e) {
        version++;
        steps.put(e.stepId(), new Step(e, e.ownerAgency(), e.dueOn(), "PLANNED", e.consentId(), Optional.empty()));
    }

    void changed(PlanStepChanged e) {
        version++;
        steps.computeIfPresent(
                e.stepId(), (_, it) -> new Step(it.added, e.ownerAgency(), e.dueOn(), it.state, e.consentId(), it.end));
    }

    void done(PlanStepDone e) {
        ended(e.stepId(), "DONE", e.consentId(), e.doneOn().toString());
    }

    void dropped(PlanStepDropped e) {
        ended(e.stepId(), "DROPPED", e.consentId(), e.reason());
    }

    private void ended(UUID step, String state, Optional<UUID> consent, String how) {
        version++;
        steps.computeIfPresent(step, (_, it) -> new Step(it.added, it.owner, it.due, state, consent, Optional.of(how)));
    }

    void lines(List<String> to) {
        to.add(PlansInMemory.planLine(participant, version));
        steps.values()
                .forEach(it -> to.add(PlansInMemory.stepLine(
                        it.added.stepId(),
                        participant,
                        it.added.kind(),
                        it.added.need(),
                        it.owner,
                        it.due,
                        it.state,
                        it.consent,
                        it.end)));
    }
}
