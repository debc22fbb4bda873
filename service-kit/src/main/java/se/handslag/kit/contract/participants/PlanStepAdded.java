package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A step was added to the one shared plan (gemensam planering) of a participant.
 *
 * @param kind a code of the list {@code plan-step-kinds}
 * @param need the need it serves, a code of the list {@code need-areas}
 * @param ownerAgency answers for it, by {@code dueOn}
 * @param consentId by which an agency that does not answer for the participant owns it; empty of a step of the responsible
 *     agency
 */
@EventType(value = "se.handslag.plan.stepadded.v1", topic = Topics.PARTICIPANTS)
public record PlanStepAdded(
        UUID stepId,
        UUID participantId,
        String kind,
        Optional<String> need,
        String ownerAgency,
        LocalDate dueOn,
        String addedBy,
        Instant addedAt,
        Optional<UUID> consentId)
        implements EventData {}
