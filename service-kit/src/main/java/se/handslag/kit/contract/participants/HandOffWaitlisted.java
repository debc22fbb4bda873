package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The receiver says yes in principle and has no place yet; the giver is still responsible (R2.9).
 *
 * @param reason a code of the list {@code waitlist-reasons}
 * @param dueAt when the deadline of whoever is on the clock passes
 */
@EventType(value = "se.handslag.handoff.waitlisted.v1", topic = Topics.PARTICIPANTS)
public record HandOffWaitlisted(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        String reason,
        LocalDate reviewOn,
        Instant dueAt,
        Instant waitlistedAt)
        implements EventData {}
