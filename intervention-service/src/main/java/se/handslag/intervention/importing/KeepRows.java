package se.handslag.intervention.importing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.intervention.importing.reading.RawRow;
import se.handslag.intervention.importing.reading.RawRow.Broken;
import se.handslag.intervention.importing.reading.RawRow.Whole;
import se.handslag.kit.usecase.UseCase;

/** Keeps rows as they come in; what cannot be read as a registration is only listed. */
@UseCase
class KeepRows {
    private static final List<RowError> TWICE = List.of(
            new RowError("reference-twice", "externalReference", "An earlier row of the file has this reference."));

    private final Imports imports;
    private final ImportRows rows;
    private final ImportErrors errors;
    private final Clock clock;

    KeepRows(Imports imports, ImportRows rows, ImportErrors errors, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.errors = errors;
        this.clock = clock;
    }

    /** Keeps some rows, in their order. */
    public void keep(UUID importId, List<RawRow> came) {
        List<StoredRow> readable = came.stream()
                .filter(Whole.class::isInstance)
                .map(Whole.class::cast)
                .map(it -> new StoredRow(it.number(), it.row()))
                .toList();
        Set<Integer> kept = readable.isEmpty() ? Set.of() : rows.keep(importId, readable);
        Map<Integer, List<RowError>> broken = new TreeMap<>();
        for (RawRow row : came) {
            if (row instanceof Broken it) {
                broken.put(it.number(), it.errors());
            } else if (!kept.contains(row.number())) {
                broken.put(row.number(), TWICE);
            }
        }
        errors.keep(importId, broken);
        imports.findById(importId).came(came.size(), broken.size(), clock.instant());
    }
}
