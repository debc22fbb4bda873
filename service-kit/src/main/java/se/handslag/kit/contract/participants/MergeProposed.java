package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * An agency says that its participant is another one too (R4.1). Nothing has moved.
 *
 * @param participantId the one that would end
 * @param survivorId the one that would go on
 */
@EventType(value = "se.handslag.merge.proposed.v1", topic = Topics.PARTICIPANTS)
public record MergeProposed(UUID proposalId, UUID participantId, UUID survivorId, String proposedBy, Instant proposedAt)
        implements EventData {}
