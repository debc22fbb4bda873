package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The receiver said no; the giver stays responsible (R2.6, T4).
 *
 * @param reason a code, never free text
 */
@EventType(value = "se.handslag.handoff.declined.v1", topic = Topics.PARTICIPANTS)
public record HandOffDeclined(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        String reason,
        Optional<String> suggestedAgency,
        Instant declinedAt)
        implements EventData {}
