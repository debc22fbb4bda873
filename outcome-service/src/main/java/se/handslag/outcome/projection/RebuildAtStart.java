package se.handslag.outcome.projection;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes the whole projection anew from the facts when the service starts with another way of making it. Nothing is answered
 * meanwhile, so no report is made of half of it. To start it by hand: empty {@code projection_state}.
 */
@ApplicationScoped
class RebuildAtStart {
    private static final Logger LOG = Logger.getLogger(RebuildAtStart.class);

    /** Counted up when rows are made in another way. */
    private static final int VERSION = 2;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ProjectionState state;
    private final RebuildSpans rebuild;

    RebuildAtStart(ProjectionState state, RebuildSpans rebuild) {
        this.state = state;
        this.rebuild = rebuild;
    }

    void start(@Observes StartupEvent event) {
        if (state.is(VERSION, false)) {
            return;
        }
        long start = System.nanoTime();
        int steps = 0;
        Optional<UUID> last = Optional.of(BEFORE_ALL);
        while (last.isPresent()) {
            last = rebuild.after(last.get());
            steps++;
        }
        state.is(VERSION, true);
        LOG.infof("projection made anew in %d steps, %s", steps - 1, Duration.ofNanos(System.nanoTime() - start));
    }
}
