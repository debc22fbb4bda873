package se.handslag.intervention.importing.work;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Works through imports in small transactions; every replica may, each on another import. */
@ApplicationScoped
class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final int BATCH = 1_000;
    /** SQL states of class 23: a constraint refuses. */
    private static final String CONSTRAINT = "23";

    private final NextImport next;
    private final WorkOnImport work;
    private final RefuseRow refuse;
    private final BreakOffSilent breakOff;

    ImportRunner(NextImport next, WorkOnImport work, RefuseRow refuse, BreakOffSilent breakOff) {
        this.next = next;
        this.work = work;
        this.refuse = refuse;
        this.breakOff = breakOff;
    }

    @Scheduled(
            every = "${handslag.imports.look-every}",
            delayed = "${handslag.imports.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        breakOff.breakOff();
        Set<UUID> failed = new HashSet<>();
        Optional<UUID> open = next.find(failed);
        while (open.isPresent()) {
            if (!worksOn(open.get())) {
                failed.add(open.get());
            }
            open = next.find(failed);
        }
    }

    /** False if it failed for a reason that may be gone the next time; the others do not wait for it. */
    private boolean worksOn(UUID importId) {
        try {
            workOn(importId);
            return true;
        } catch (RuntimeException | AssertionError e) {
            // The driver asserts that its connection lives. The class only: a message may quote a row.
            LOG.warnf("import %s does not get on: %s", importId, e.getClass().getName());
            return false;
        }
    }

    private void workOn(UUID importId) {
        try {
            work.work(importId, BATCH);
        } catch (RuntimeException e) {
            if (!isRefusedByDatabase(e)) {
                throw e;
            }
            // Something was registered between the judging and the writing: only the row that meets it is refused.
            LOG.infof(
                    "rows of an import are worked through one by one: %s",
                    e.getClass().getSimpleName());
            oneByOne(importId);
        }
    }

    private void oneByOne(UUID importId) {
        boolean more = true;
        for (int row = 0; row < BATCH && more; row++) {
            try {
                more = work.work(importId, 1);
            } catch (RuntimeException e) {
                if (!isRefusedByDatabase(e)) {
                    throw e;
                }
                refuse.refuse(importId);
            }
        }
    }

    private static boolean isRefusedByDatabase(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CONSTRAINT)) {
                return true;
            }
        }
        return false;
    }
}
