package se.handslag.participant.closing;

import java.time.LocalDate;

/**
 * How a case ended.
 *
 * @param outcome a code of the list {@code closing-outcomes}
 * @param closedOn in Europe/Stockholm
 */
record Ending(String outcome, LocalDate closedOn) {
    private static final String DECEASED = "DECEASED";

    /** Whether there is somebody to ask afterwards. */
    boolean canBeFollowedUp() {
        return !outcome.equals(DECEASED);
    }
}
