package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The planned first contact moved to another day; the clock goes on (R2.12).
 *
 * @param reason a code of the list {@code replan-reasons}
 */
@EventType(value = "se.handslag.handoff.replanned.v1", topic = Topics.PARTICIPANTS)
public record HandOffReplanned(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        String reason,
        boolean chargedToParticipant,
        LocalDate firstContactPlannedOn,
        Instant replannedAt)
        implements EventData {}
