package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A step of the plan is done.
 *
 * @param doneOn a date in Europe/Stockholm
 * @param consentId by which an agency that does not answer for the participant owns it; empty of a step of the responsible
 *     agency
 */
@EventType(value = "se.handslag.plan.stepdone.v1", topic = Topics.PARTICIPANTS)
public record PlanStepDone(
        UUID stepId,
        UUID participantId,
        String ownerAgency,
        LocalDate doneOn,
        String recordedBy,
        Instant recordedAt,
        Optional<UUID> consentId)
        implements EventData {}
