package se.handslag.participant.plan.next;

import java.util.List;
import java.util.UUID;

/** What other features ask of plans: is there a next step, whose, and by when (R2.7). */
public interface PlanSteps {
    /** The open steps of a participant, the one that is due first first; none if there is no plan. */
    List<OpenStep> openOf(UUID participantId);

    /** When the participant's plan was last worked on. */
    PlanActivity activityOf(UUID participantId);
}
