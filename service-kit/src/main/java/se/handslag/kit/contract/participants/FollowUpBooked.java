package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A follow-up was booked with a closing: a duty of the agency that closed (R2.14).
 *
 * @param afterMonths 6 or 12
 * @param dueOn the day from which it is asked for, in Europe/Stockholm
 */
@EventType(value = "se.handslag.followup.booked.v1", topic = Topics.PARTICIPANTS)
public record FollowUpBooked(
        UUID followUpId, UUID participantId, String ownerAgency, int afterMonths, LocalDate dueOn, Instant bookedAt)
        implements EventData {}
