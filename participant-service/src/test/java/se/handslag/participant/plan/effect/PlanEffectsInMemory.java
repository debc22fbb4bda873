package se.handslag.participant.plan.effect;

import java.time.Clock;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.consent.WithdrawalEffect;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.identity.MergeEffect;
import se.handslag.participant.identity.ProtectionEffect;
import se.handslag.participant.plan.PlansInMemory;
import se.handslag.participant.responsibility.MoveEffect;

/** What follows for plans from what other features do, on stores without a database. */
public record PlanEffectsInMemory(
        MoveEffect atMove, WithdrawalEffect atWithdrawal, MergeEffect atMerge, ProtectionEffect atProtection) {

    public static PlanEffectsInMemory on(ParticipantCases cases, PlansInMemory plans, Facts facts, Clock clock) {
        var steps = new StepsWithoutBasis(cases, plans, plans.facts(facts));
        return new PlanEffectsInMemory(
                new ReturnStepsAtMove(steps),
                new ReturnStepsAtWithdrawal(steps),
                new PlanAtMerge(cases, plans, plans.facts(facts)),
                new PlanAtProtection(plans, steps, clock));
    }
}
