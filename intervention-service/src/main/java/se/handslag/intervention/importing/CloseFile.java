package se.handslag.intervention.importing;

import java.time.Clock;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** A file has come in whole, or will not. */
@UseCase
class CloseFile {
    private final Imports imports;
    private final ImportRows rows;
    private final Clock clock;

    CloseFile(Imports imports, ImportRows rows, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Queues its rows, or forgets them.
     *
     * @param whole whether all of it is here
     */
    public ParticipationImport close(UUID importId, boolean whole) {
        ParticipationImport file = imports.findById(importId);
        if (whole) {
            file.queue(clock.instant());
        } else {
            file.breakOff(clock.instant());
            rows.forget(importId);
        }
        return file;
    }
}
