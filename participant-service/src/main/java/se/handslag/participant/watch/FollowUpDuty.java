package se.handslag.participant.watch;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A follow-up that is booked and not done (R2.14).
 *
 * @param owner the agency that makes it
 * @param dueOn a date in Europe/Stockholm
 */
public record FollowUpDuty(UUID id, String owner, LocalDate dueOn) {}
