package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The coordinator gave more time; the level is 0 again (R2.4).
 *
 * @param reason a code of the list {@code extension-reasons}
 * @param dueAt when the deadline of whoever is on the clock passes
 */
@EventType(value = "se.handslag.handoff.extended.v1", topic = Topics.PARTICIPANTS)
public record HandOffExtended(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        String state,
        String reason,
        Instant dueAt,
        Instant extendedAt)
        implements EventData {}
