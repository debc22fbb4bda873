package se.handslag.intervention.importing.work;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.importing.ImportErrors;
import se.handslag.intervention.importing.ImportRows;
import se.handslag.intervention.importing.Imports;
import se.handslag.intervention.importing.RowError;
import se.handslag.intervention.importing.StoredRow;
import se.handslag.kit.usecase.UseCase;

/** Refuses the next row of an import, because the database has: nothing else may hang on it. */
@UseCase
class RefuseRow {
    private static final RowError REFUSED = new RowError(
            "conflict", "", "The row goes against something that was registered at the same moment: send it again.");

    private final Imports imports;
    private final ImportRows rows;
    private final ImportErrors errors;
    private final Clock clock;

    RefuseRow(Imports imports, ImportRows rows, ImportErrors errors, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.errors = errors;
        this.clock = clock;
    }

    /** Does nothing if another replica works on it. */
    public void refuse(UUID importId) {
        imports.holdOpen(importId).ifPresent(work -> {
            for (StoredRow row : rows.next(importId, work.lastRow(), 1)) {
                errors.keep(importId, Map.of(row.number(), List.of(REFUSED)));
                work.worked(row.number(), 0, 1, 0, clock.instant());
            }
        });
    }
}
