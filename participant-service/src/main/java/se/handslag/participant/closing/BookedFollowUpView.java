package se.handslag.participant.closing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A follow-up that a closing booked.
 *
 * @param dueOn in Europe/Stockholm
 */
public record BookedFollowUpView(UUID id, int afterMonths, LocalDate dueOn) {}
