package se.handslag.participant.handoff.lifting;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few seconds whether a hand-off is to be lifted, in small transactions; every replica may. */
@ApplicationScoped
class LiftRunner {
    private static final int BATCH = 500;

    private final LiftOverdue lift;

    LiftRunner(LiftOverdue lift) {
        this.lift = lift;
    }

    @Scheduled(
            every = "${handslag.deadlines.look-every}",
            delayed = "${handslag.deadlines.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int lifted;
        do {
            lifted = lift.lift(BATCH);
        } while (lifted > 0);
    }
}
