package se.handslag.kit.contract.participations;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The offer of a place was answered (R5.4).
 *
 * @param queueEntryId a person's wait for one intervention
 * @param answer {@code ACCEPTED} or {@code DECLINED}
 */
@EventType(value = "se.handslag.place.answered.v1", topic = Topics.PARTICIPATIONS)
public record PlaceAnswered(
        UUID queueEntryId, UUID interventionId, UUID participantId, String answer, Instant answeredAt)
        implements EventData {}
