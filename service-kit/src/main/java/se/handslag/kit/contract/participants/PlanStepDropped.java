package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A step of the plan will not be done.
 *
 * @param reason a code of the list {@code drop-reasons}
 * @param consentId by which an agency that does not answer for the participant owns it; empty of a step of the responsible
 *     agency
 */
@EventType(value = "se.handslag.plan.stepdropped.v1", topic = Topics.PARTICIPANTS)
public record PlanStepDropped(
        UUID stepId,
        UUID participantId,
        String ownerAgency,
        String reason,
        String droppedBy,
        Instant droppedAt,
        Optional<UUID> consentId)
        implements EventData {}
