package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The offer was entered in error and is void; the giver stays responsible (T4).
 */
@EventType(value = "se.handslag.handoff.voided.v1", topic = Topics.PARTICIPANTS)
public record HandOffVoided(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        Instant voidedAt)
        implements EventData {}
