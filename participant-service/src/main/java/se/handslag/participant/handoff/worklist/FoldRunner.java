package se.handslag.participant.handoff.worklist;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Folds the tallies every now and then, so that a count reads few rows; every replica may. */
@ApplicationScoped
class FoldRunner {
    private final FoldTallies tallies;

    FoldRunner(FoldTallies tallies) {
        this.tallies = tallies;
    }

    @Scheduled(
            every = "${handslag.worklists.fold-every}",
            delayed = "${handslag.worklists.fold-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        tallies.fold();
    }
}
