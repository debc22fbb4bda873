package se.handslag.participant.plan.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.plan.Plan;
import se.handslag.participant.plan.PlanFacts;
import se.handslag.participant.plan.Plans;
import se.handslag.participant.plan.act.PlanAct;
import se.handslag.participant.plan.act.PlanParties;

/**
 * Gives open steps back to the responsible agency when their owner has lost its basis, in the transaction in which it was
 * lost.
 */
@ApplicationScoped
public class StepsWithoutBasis {
    private final ParticipantCases cases;
    private final Plans plans;
    private final PlanFacts facts;

    StepsWithoutBasis(ParticipantCases cases, Plans plans, PlanFacts facts) {
        this.cases = cases;
        this.plans = plans;
        this.facts = facts;
    }

    /**
     * Judges every open step of the participant by who answers for them, and who may see the plan, now.
     *
     * @param reason a code of the list {@code step-change-reasons}
     */
    public void giveBack(UUID participantId, String reason, Instant at) {
        // The case is read first: it sees what this transaction has changed.
        cases.find(participantId)
                .map(PlanParties::of)
                .ifPresent(parties -> giveBack(participantId, parties, reason, at));
    }

    /** Gives all open steps back, as if no consent to joint planning were in force. */
    void giveBackAll(UUID participantId, String reason, Instant at) {
        cases.find(participantId)
                .map(known -> new PlanParties(known.responsibleAgency(), Map.of(), Optional.empty()))
                .ifPresent(alone -> giveBack(participantId, alone, reason, at));
    }

    private void giveBack(UUID participantId, PlanParties parties, String reason, Instant at) {
        parties.responsible().ifPresent(responsible -> {
            Plan plan = plans.of(participantId);
            PlanAct act = new PlanAct(responsible, parties, at);
            facts.publish(plan, at, plan.returnStepsWithoutBasis(reason, act));
        });
    }
}
