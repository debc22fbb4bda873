package se.handslag.kit.contract.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * Somebody saw, or was refused to see, something about a participant (R3.7).
 *
 * @param agency code of the reader's agency
 * @param client the OAuth client that asked
 * @param subject the token's subject: an id, not a name
 * @param action a code of what was done
 * @param basis a code of the rule that granted it, or {@code NONE}
 * @param outcome {@code GRANTED} or {@code DENIED}
 */
@EventType(value = "se.handslag.access.recorded.v1", topic = Topics.ACCESS)
public record AccessRecorded(
        UUID accessId,
        Instant at,
        String agency,
        String client,
        String subject,
        UUID participantId,
        String action,
        String basis,
        Optional<UUID> consentId,
        String outcome,
        String traceId)
        implements EventData {}
