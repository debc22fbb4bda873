package se.handslag.kit.contract.participations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A participant waits no more for this intervention (R2.9).
 *
 * @param queueEntryId a person's wait for one intervention
 * @param reason a code of the list {@code queue-exit-reason}; {@code STARTED} if the wait ended with a place
 * @param participationId if the reason is {@code STARTED}
 */
@EventType(value = "se.handslag.queue.left.v1", topic = Topics.PARTICIPATIONS)
public record QueueLeft(
        UUID queueEntryId,
        UUID interventionId,
        UUID participantId,
        String reason,
        LocalDate leftOn,
        Optional<UUID> participationId,
        Instant recordedAt)
        implements EventData {}
