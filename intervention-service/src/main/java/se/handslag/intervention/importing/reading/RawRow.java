package se.handslag.intervention.importing.reading;

import java.util.List;
import se.handslag.intervention.importing.ImportRow;
import se.handslag.intervention.importing.RowError;

/** What a row of a file turned out to be. */
public sealed interface RawRow {
    /** From 1, without a CSV file's header. */
    int number();

    /** A registration; whether it can be made is judged later. */
    record Whole(int number, ImportRow row) implements RawRow {}

    /** No registration. */
    record Broken(int number, List<RowError> errors) implements RawRow {}
}
