package se.handslag.participant.plan.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import se.handslag.participant.responsibility.MoveEffect;

/**
 * Who lets go of a participant loses sight of the plan, and so do those that only its consents named: the open steps go to
 * the agency that answers for the participant now.
 */
@ApplicationScoped
class ReturnStepsAtMove implements MoveEffect {
    private static final String RESPONSIBILITY_MOVED = "RESPONSIBILITY_MOVED";

    private final StepsWithoutBasis steps;

    ReturnStepsAtMove(StepsWithoutBasis steps) {
        this.steps = steps;
    }

    @Override
    public void afterMove(UUID participantId, Instant at) {
        steps.giveBack(participantId, RESPONSIBILITY_MOVED, at);
    }
}
