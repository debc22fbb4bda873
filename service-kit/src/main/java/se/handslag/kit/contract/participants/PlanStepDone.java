package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A step of the plan is done.
 *
 * @param doneOn a date in Europe/Stockholm
 */
@EventType(value = "se.handslag.plan.stepdone.v1", topic = Topics.PARTICIPANTS)
public record PlanStepDone(
        UUID stepId, UUID participantId, String ownerAgency, LocalDate doneOn, String recordedBy, Instant recordedAt)
        implements EventData {}
