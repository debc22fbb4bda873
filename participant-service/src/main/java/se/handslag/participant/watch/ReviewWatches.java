package se.handslag.participant.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.handslag.kit.usecase.UseCase;

/**
 * Opens and lifts the watches whose time has come. Due-based, so it catches up after any pause with the same result; what
 * another replica holds is left to it.
 */
@UseCase
public class ReviewWatches {
    private final Reviews reviews;
    private final Reconciliation reconciliation;
    private final Clock clock;

    ReviewWatches(Reviews reviews, Reconciliation reconciliation, Clock clock) {
        this.reviews = reviews;
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    /** Reviews so many participants at most, the longest overdue first; says how many it did. */
    public int review(int atMost) {
        Instant now = clock.instant();
        List<Reviews.Due> due = reviews.due(now, atMost);
        due.forEach(
                one -> reconciliation.reconcile(one.participantId(), one.cause().orElse(Reconciliation.TIME), now));
        return due.size();
    }
}
