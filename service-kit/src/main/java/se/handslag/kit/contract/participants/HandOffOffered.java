package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The responsible agency offered a participant to another; it stays responsible (R2.2).
 *
 * @param undoes the taken-over hand-off that this one gives back, if it does
 * @param dueAt when the deadline of whoever is on the clock passes
 */
@EventType(value = "se.handslag.handoff.offered.v1", topic = Topics.PARTICIPANTS)
public record HandOffOffered(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        Optional<UUID> undoes,
        Instant dueAt,
        Instant offeredAt)
        implements EventData {}
