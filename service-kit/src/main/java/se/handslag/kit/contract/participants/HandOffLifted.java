package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A deadline passed and nobody acted: the hand-off is lifted one level, and stays open (R2.4, L2).
 *
 * @param level 1 to 3
 * @param dueAt the deadline that passed
 */
@EventType(value = "se.handslag.handoff.lifted.v1", topic = Topics.PARTICIPANTS)
public record HandOffLifted(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        String state,
        int level,
        String liftedTo,
        String onClock,
        Instant dueAt,
        Instant liftedAt)
        implements EventData {}
