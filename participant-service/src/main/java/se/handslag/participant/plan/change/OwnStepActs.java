package se.handslag.participant.plan.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.handslag.kit.caller.Caller;
import se.handslag.participant.access.ParticipantCase;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.plan.Plan;
import se.handslag.participant.plan.PlanFacts;
import se.handslag.participant.plan.PlanOutcome;
import se.handslag.participant.plan.Plans;
import se.handslag.participant.plan.act.PlanAct;
import se.handslag.participant.plan.act.PlanParties;
import se.handslag.participant.plan.act.PlanRefusal;
import se.handslag.participant.responsibility.Participants;

/**
 * How whoever a step is left to ends it: by the step, since they may have no part in the participant but this. Which unit works
 * with the participant decides who sees them; whose the step is decides who does it.
 */
@ApplicationScoped
class OwnStepActs {
    private final Participants participants;
    private final ParticipantCases cases;
    private final Plans plans;
    private final PlanFacts facts;
    private final Clock clock;

    OwnStepActs(Participants participants, ParticipantCases cases, Plans plans, PlanFacts facts, Clock clock) {
        this.participants = participants;
        this.cases = cases;
        this.plans = plans;
        this.facts = facts;
        this.clock = clock;
    }

    /** Does it, or tells why not; to whom the step is not left there is none. */
    PlanResult act(UUID stepId, Caller who, BiFunction<Plan, PlanAct, PlanOutcome> act) {
        Optional<ParticipantCase> participant = plans.participantOf(stepId)
                .flatMap(participants::lockWhoever)
                .flatMap(person -> cases.find(person.id()));
        if (participant.isEmpty()) {
            return new PlanResult.Refused(PlanRefusal.NOT_FOUND);
        }
        Plan plan = plans.of(participant.get().participantId());
        boolean theirs = plan.ownerOf(stepId)
                .filter(owner -> owner.is(who, participant.get()))
                .isPresent();
        if (!theirs) {
            return new PlanResult.Refused(PlanRefusal.NOT_FOUND);
        }
        var now = clock.instant();
        return switch (act.apply(plan, new PlanAct(who.requireAgency(), PlanParties.of(participant.get()), now))) {
            case PlanOutcome.Refused(PlanRefusal why) -> new PlanResult.Refused(why);
            case PlanOutcome.Done(var step, var made) -> {
                plans.flush();
                facts.publish(plan, now, made);
                yield new PlanResult.Done(step, plan.version(), plan.warnings());
            }
        };
    }
}
