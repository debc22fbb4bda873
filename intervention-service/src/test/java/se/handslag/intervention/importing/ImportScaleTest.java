package se.handslag.intervention.importing;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.testing.MovableClock;

/** A large file: the bad rows listed, the good ones in, nothing twice, and a crash in the middle costs time and nothing else. */
@QuarkusTest
class ImportScaleTest {
    private static final Logger LOG = Logger.getLogger(ImportScaleTest.class);

    @Inject
    Scene scene;

    @Inject
    DataSource database;

    @Inject
    MovableClock clock;

    @AfterEach
    void realTimeAgain() {
        clock.reset();
    }

    @Test
    void fourThousandRows() {
        imports(4_000);
    }

    @Test
    @Tag("long")
    void aHundredThousandRows() {
        imports(100_000);
    }

    private void imports(int rows) {
        Duration took = new ImportAtScale(scene, database, clock).holds(rows);
        LOG.infof("%d rows in %d ms", rows, took.toMillis());
    }
}
