package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The receiver will take over; the giver is still responsible (R2.2).
 *
 * @param firstContactPlannedOn the day the receiver means to meet the participant
 * @param dueAt when the deadline of whoever is on the clock passes
 */
@EventType(value = "se.handslag.handoff.accepted.v1", topic = Topics.PARTICIPANTS)
public record HandOffAccepted(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        LocalDate firstContactPlannedOn,
        Instant dueAt,
        Instant acceptedAt)
        implements EventData {}
