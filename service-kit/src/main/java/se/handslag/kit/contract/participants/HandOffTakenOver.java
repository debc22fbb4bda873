package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * First contact is recorded and the receiver is responsible; {@link ResponsibilityMoved} follows (T1).
 */
@EventType(value = "se.handslag.handoff.takenover.v1", topic = Topics.PARTICIPANTS)
public record HandOffTakenOver(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        LocalDate firstContactOn,
        Instant takenOverAt)
        implements EventData {}
