package se.handslag.participant.watch;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few seconds whether time alone has changed what is watched, in small transactions; every replica may. */
@ApplicationScoped
class ReviewRunner {
    static final int BATCH = 100;

    private final ReviewWatches review;

    ReviewRunner(ReviewWatches review) {
        this.review = review;
    }

    @Scheduled(
            every = "${handslag.deadlines.look-every}",
            delayed = "${handslag.deadlines.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int reviewed;
        do {
            reviewed = review.review(BATCH);
        } while (reviewed > 0);
    }
}
