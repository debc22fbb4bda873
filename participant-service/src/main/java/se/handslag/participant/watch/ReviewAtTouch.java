package se.handslag.participant.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.handslag.participant.fact.TouchEffect;
import se.handslag.participant.responsibility.BeforeAct;

/**
 * Every act reviews the watches of its participant in its own transaction: first what time alone has done, in case nobody
 * looked meanwhile, then what the act has.
 */
@ApplicationScoped
class ReviewAtTouch implements BeforeAct, TouchEffect {
    private final Reconciliation reconciliation;
    private final Reviews reviews;
    private final Clock clock;

    ReviewAtTouch(Reconciliation reconciliation, Reviews reviews, Clock clock) {
        this.reconciliation = reconciliation;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void locked(UUID participantId) {
        Instant now = clock.instant();
        if (reviews.isDue(participantId, now)) {
            reconciliation.reconcile(participantId, Reconciliation.TIME, now);
        }
    }

    @Override
    public void beforeCommit(UUID participantId, String cause) {
        reconciliation.reconcile(participantId, cause, clock.instant());
    }
}
