package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A person at the receiver has the offer; the same deadline goes on (R2.4).
 *
 * @param dueAt when the deadline of whoever is on the clock passes
 */
@EventType(value = "se.handslag.handoff.received.v1", topic = Topics.PARTICIPANTS)
public record HandOffReceived(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        Instant dueAt,
        Instant receivedAt)
        implements EventData {}
