package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * Two participants turned out to be one person: this one ended, and the other goes on without a gap (R4.1).
 *
 * @param participantId the one that ended
 * @param mergedInto the one that goes on
 */
@EventType(value = "se.handslag.participant.merged.v1", topic = Topics.PARTICIPANTS)
public record ParticipantMerged(UUID participantId, UUID mergedInto, Instant mergedAt) implements EventData {}
