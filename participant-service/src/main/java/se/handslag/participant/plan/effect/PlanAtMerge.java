package se.handslag.participant.plan.effect;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.identity.MergeEffect;
import se.handslag.participant.plan.Plan;
import se.handslag.participant.plan.PlanFacts;
import se.handslag.participant.plan.PlanStep;
import se.handslag.participant.plan.Plans;
import se.handslag.participant.plan.act.PlanAct;
import se.handslag.participant.plan.act.PlanParties;

/**
 * A person who turns out to be another participant has one plan (R2.7): the open steps go on there, and the responsible
 * agency answers for them, since what the others rested on ends. The words stay behind: the agency that goes on has been
 * given no consent to read what another wrote (R3.1).
 */
// Before the consents end: the steps go over from those who own them.
@Priority(PlanAtMerge.BEFORE_CONSENTS)
@ApplicationScoped
class PlanAtMerge implements MergeEffect {
    static final int BEFORE_CONSENTS = 10;
    private static final String MERGED = "MERGED";

    private final ParticipantCases cases;
    private final Plans plans;
    private final PlanFacts facts;

    PlanAtMerge(ParticipantCases cases, Plans plans, PlanFacts facts) {
        this.cases = cases;
        this.plans = plans;
        this.facts = facts;
    }

    @Override
    public void carryOver(UUID absorbed, UUID survivor, Instant at) {
        Plan from = plans.of(absorbed);
        List<PlanStep> open = from.open().toList();
        if (!open.isEmpty()) {
            List<EventData> dropped = from.dropAll(MERGED, act(absorbed, at));
            Plan to = plans.of(survivor);
            List<EventData> added = to.adopt(open, act(survivor, at));
            plans.persist(to);
            plans.flush();
            facts.publish(from, at, dropped);
            facts.publish(to, at, added);
        }
    }

    private PlanAct act(UUID participant, Instant at) {
        PlanParties parties = cases.find(participant).map(PlanParties::of).orElseThrow();
        return new PlanAct(parties.responsible().orElseThrow(), parties, at);
    }
}
