package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The offer was taken back; the giver stays responsible (T4, T5).
 *
 * @param reason a code, such as {@code CONSENT_WITHDRAWN}
 */
@EventType(value = "se.handslag.handoff.recalled.v1", topic = Topics.PARTICIPANTS)
public record HandOffRecalled(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        String reason,
        String recalledBy,
        Instant recalledAt)
        implements EventData {}
