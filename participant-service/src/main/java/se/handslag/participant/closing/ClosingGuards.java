package se.handslag.participant.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.participation.KnownParticipations;
import se.handslag.participant.plan.next.PlanSteps;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;
import se.handslag.participant.responsibility.Participants;

/**
 * Judges whether a participant may be let go.
 *
 * <p>That every ended participation has its outcome needs no guard: without one intervention-service ends none (R2.8).
 */
@ApplicationScoped
class ClosingGuards {
    private final Participants participants;
    private final HandOffs handOffs;
    private final KnownParticipations participations;
    private final PlanSteps steps;

    ClosingGuards(Participants participants, HandOffs handOffs, KnownParticipations participations, PlanSteps steps) {
        this.participants = participants;
        this.handOffs = handOffs;
        this.participations = participations;
        this.steps = steps;
    }

    /** Every guard that does not hold. Whoever may not close is told that, and nothing else about the participant. */
    Set<ClosingGuard> unmet(Participant participant, String agency) {
        if (participant.status() != ParticipantStatus.OPEN) {
            return EnumSet.of(ClosingGuard.NOT_OPEN);
        }
        if (!participant.isAnsweredForBy(agency)) {
            return EnumSet.of(ClosingGuard.NOT_RESPONSIBLE);
        }
        var unmet = EnumSet.noneOf(ClosingGuard.class);
        if (handOffs.openOf(participant.id()).isPresent()) {
            unmet.add(ClosingGuard.HAND_OFF_OPEN);
        }
        if (participations.isAnyRunning(participants.withAbsorbed(participant.id()))) {
            unmet.add(ClosingGuard.PARTICIPATION_RUNNING);
        }
        if (!steps.openOf(participant.id()).isEmpty()) {
            unmet.add(ClosingGuard.PLAN_STEP_OPEN);
        }
        return unmet;
    }
}
