package se.handslag.kit.contract.participations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A participant waits for a place in an intervention (R2.9, R5.4).
 *
 * @param queueEntryId a person's wait for one intervention
 */
@EventType(value = "se.handslag.queue.joined.v1", topic = Topics.PARTICIPATIONS)
public record QueueJoined(
        UUID queueEntryId, UUID interventionId, UUID participantId, LocalDate joinedOn, Instant recordedAt)
        implements EventData {}
