package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A gap around a participant began, in which an agency must act by a date (bevakning).
 *
 * @param kind what kind of gap
 * @param subjectId the participant, hand-off, step, consent, participation or follow-up that it is about
 * @param reason a code: what opened it
 * @param level 0, or 1 if the date had passed the moment it began
 * @param openedAt when it began to be a gap: by the rules, not when a machine noticed
 * @param consentId of an overdue step: by which an agency that does not answer for the participant owns it
 */
@EventType(value = "se.handslag.watch.opened.v1", topic = Topics.PARTICIPANTS)
public record WatchOpened(
        UUID watchId,
        UUID participantId,
        String kind,
        UUID subjectId,
        String ownerAgency,
        String reason,
        int level,
        Instant dueAt,
        Instant openedAt,
        Optional<UUID> consentId)
        implements EventData {}
