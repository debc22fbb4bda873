package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The date of a watch passed and nobody acted: it is lifted one level, and stays open.
 *
 * @param level 1 to 3
 * @param liftedAt when the level was reached: by the rules, not when a machine noticed
 * @param consentId of an overdue step: by which an agency that does not answer for the participant owns it
 */
@EventType(value = "se.handslag.watch.lifted.v1", topic = Topics.PARTICIPANTS)
public record WatchLifted(
        UUID watchId,
        UUID participantId,
        String kind,
        UUID subjectId,
        String ownerAgency,
        int level,
        Instant dueAt,
        Instant liftedAt,
        Optional<UUID> consentId)
        implements EventData {}
