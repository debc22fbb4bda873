package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The giver has sent what the receiver asked for; the receiver's clock goes on (L4).
 *
 * @param dueAt when the deadline of whoever is on the clock passes
 */
@EventType(value = "se.handslag.handoff.informationprovided.v1", topic = Topics.PARTICIPANTS)
public record HandOffInformationProvided(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        Instant dueAt,
        Instant providedAt)
        implements EventData {}
