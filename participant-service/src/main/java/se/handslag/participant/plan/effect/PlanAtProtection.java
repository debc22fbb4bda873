package se.handslag.participant.plan.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import se.handslag.participant.identity.ProtectionEffect;
import se.handslag.participant.plan.Plans;

/**
 * When protected identity arrives (R4.3), no unit tells any longer where the person is, and since no consent covers
 * anything from then on, the responsible agency answers for every open step. The plan itself goes on, in codes and dates.
 */
@ApplicationScoped
class PlanAtProtection implements ProtectionEffect {
    /** It says nothing of protection, which is sensitive itself. */
    private static final String BASIS_ENDED = "BASIS_ENDED";

    private final Plans plans;
    private final StepsWithoutBasis steps;
    private final Clock clock;

    PlanAtProtection(Plans plans, StepsWithoutBasis steps, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.clock = clock;
    }

    /** Strips the plans of one person, who is these participants: the present one and those merged into it. */
    @Override
    public void strip(Set<UUID> participantIds) {
        plans.removeUnits(participantIds);
        participantIds.forEach(id -> steps.giveBackAll(id, BASIS_ENDED, clock.instant()));
    }
}
