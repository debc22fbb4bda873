package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A gap is one no more, since somebody acted.
 *
 * @param resolvedBy the type of the event that tells of the act
 */
@EventType(value = "se.handslag.watch.resolved.v1", topic = Topics.PARTICIPANTS)
public record WatchResolved(
        UUID watchId,
        UUID participantId,
        String kind,
        UUID subjectId,
        String ownerAgency,
        String resolvedBy,
        Instant resolvedAt)
        implements EventData {}
