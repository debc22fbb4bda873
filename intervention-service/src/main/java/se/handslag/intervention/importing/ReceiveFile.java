package se.handslag.intervention.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.importing.reading.RawRow;
import se.handslag.intervention.importing.reading.RowReader;
import se.handslag.intervention.importing.reading.Rows;
import se.handslag.kit.caller.Caller;

/** Takes a file in as it comes, some rows at a time, each time in a transaction of its own: nothing of it is held. */
@ApplicationScoped
class ReceiveFile {
    private static final int BATCH = 1_000;

    private final RowReader reader;
    private final OpenImport open;
    private final KeepRows keep;
    private final CloseFile close;

    ReceiveFile(RowReader reader, OpenImport open, KeepRows keep, CloseFile close) {
        this.reader = reader;
        this.open = open;
        this.keep = keep;
        this.close = close;
    }

    /** The import with its rows queued. Outside a transaction. */
    ParticipationImport receive(Caller caller, InputStream file, String mediaType, boolean dryRun) {
        try {
            // Before anything is opened: a file without a proper header is no import at all.
            Rows rows = reader.rows(file, mediaType);
            UUID id = open.open(caller, mediaType, dryRun);
            boolean whole = false;
            try {
                take(id, rows);
                whole = true;
            } finally {
                if (!whole) {
                    close.close(id, false);
                }
            }
            return close.close(id, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(UUID id, Rows rows) throws IOException {
        List<RawRow> batch = new ArrayList<>(BATCH);
        Optional<RawRow> row = rows.next();
        while (row.isPresent()) {
            batch.add(row.get());
            if (batch.size() == BATCH) {
                keep.keep(id, batch);
                batch.clear();
            }
            row = rows.next();
        }
        if (!batch.isEmpty()) {
            keep.keep(id, batch);
        }
    }
}
