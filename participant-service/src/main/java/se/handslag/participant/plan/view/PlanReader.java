package se.handslag.participant.plan.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.plan.Plan;
import se.handslag.participant.plan.PlanStep;
import se.handslag.participant.plan.PlanStepChange;
import se.handslag.participant.plan.Plans;
import se.handslag.participant.plan.StepAct;
import se.handslag.participant.responsibility.OpenTime;
import se.handslag.participant.responsibility.SeenTimes;
import se.handslag.participant.text.PersonalTexts;

/** Reads a plan for the caller of the request: judged, recorded, and only then fetched (R3.7). */
@ApplicationScoped
class PlanReader {
    private final Plans plans;
    private final PersonalTexts texts;
    private final ParticipantDisclosure disclosure;

    private final SeenTimes times;
    private final CurrentCaller caller;

    PlanReader(
            Plans plans, PersonalTexts texts, ParticipantDisclosure disclosure, SeenTimes times, CurrentCaller caller) {
        this.plans = plans;
        this.texts = texts;
        this.disclosure = disclosure;
        this.times = times;
        this.caller = caller;
    }

    /**
     * A plan, those of its steps that the caller may see, and what was written about them, by step.
     *
     * @param texts in clear: personal data
     */
    record PlanWithTexts(Plan plan, List<PlanStep> steps, Map<UUID, String> texts) {
        /** Keeps the texts out of every log (R4.4). */
        @Override
        public String toString() {
            return "PlanWithTexts[protected]";
        }
    }

    /** The plan; one without steps if nothing is planned yet. 404 if the caller may not see it. */
    PlanWithTexts of(UUID participantId) {
        return disclosure.of(participantId, ParticipantAccess.PLAN, "read-plan", () -> {
            Plan plan = plans.of(participantId);
            List<PlanStep> steps = seen(plan);
            return new PlanWithTexts(
                    plan, steps, texts.of(steps.stream().map(PlanStep::id).toList()));
        });
    }

    /** Without those that were planned, and ended, in a time that the caller's agency has no part in. */
    private List<PlanStep> seen(Plan plan) {
        List<OpenTime> seen = times.of(plan.participantId(), caller.get().requireAgency(), "PLAN");
        Set<UUID> planned = plan.history().stream()
                .filter(change -> change.what() == StepAct.ADDED && OpenTime.isIn(seen, change.at()))
                .map(PlanStepChange::stepId)
                .collect(Collectors.toUnmodifiableSet());
        return plan.steps().stream().filter(step -> planned.contains(step.id())).toList();
    }
}
