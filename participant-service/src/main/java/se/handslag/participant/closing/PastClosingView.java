package se.handslag.participant.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A closing, as whoever may see that time sees it.
 *
 * @param agency that closed
 * @param reopenedAt absent of the one that lasts
 */
public record PastClosingView(
        String outcome, LocalDate closedOn, String agency, Instant closedAt, Optional<Instant> reopenedAt) {

    static PastClosingView of(Closing closing) {
        return new PastClosingView(
                closing.outcome(), closing.closedOn(), closing.agency(), closing.closedAt(), closing.reopenedAt());
    }
}
