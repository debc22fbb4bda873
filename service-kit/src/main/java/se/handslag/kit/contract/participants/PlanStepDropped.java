package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A step of the plan will not be done.
 *
 * @param reason a code of the list {@code drop-reasons}
 */
@EventType(value = "se.handslag.plan.stepdropped.v1", topic = Topics.PARTICIPANTS)
public record PlanStepDropped(
        UUID stepId, UUID participantId, String ownerAgency, String reason, String droppedBy, Instant droppedAt)
        implements EventData {}
