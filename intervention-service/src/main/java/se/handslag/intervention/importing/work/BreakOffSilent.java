package se.handslag.intervention.importing.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.handslag.intervention.importing.ImportRows;
import se.handslag.intervention.importing.Imports;
import se.handslag.kit.usecase.UseCase;

/** Gives up files that ceased to come in, such as those of a replica that was killed while it took one. */
@UseCase
class BreakOffSilent {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Imports imports;
    private final ImportRows rows;
    private final Clock clock;

    BreakOffSilent(Imports imports, ImportRows rows, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
    }

    /** Nothing of them was registered; what came is forgotten. */
    public void breakOff() {
        Instant now = clock.instant();
        imports.silentSince(now.minus(PATIENCE)).forEach(silent -> {
            silent.breakOff(now);
            rows.forget(silent.id());
        });
    }
}
