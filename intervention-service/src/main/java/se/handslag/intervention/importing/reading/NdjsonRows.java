package se.handslag.intervention.importing.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import se.handslag.intervention.importing.RowError;

/** One JSON object a line; empty lines are passed over and not numbered. */
final class NdjsonRows implements Rows {
    private final Lines lines;
    private final RowForm form;
    private int number;

    NdjsonRows(Reader file, RowForm form) {
        this.lines = new Lines(file);
        this.form = form;
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return Optional.empty();
        }
        number++;
        return Optional.of(
                lines.wasTooLong()
                        ? new RawRow.Broken(
                                number,
                                List.of(new RowError("row-too-long", "", "A row has at most 16,384 characters.")))
                        : form.read(number, line));
    }
}
