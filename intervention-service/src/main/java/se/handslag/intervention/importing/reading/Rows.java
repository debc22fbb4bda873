package se.handslag.intervention.importing.reading;

import java.io.IOException;
import java.util.Optional;

/** The rows of a file, one after the other as it comes in: never more than one is held. */
public interface Rows {
    /** The next one; empty at the end. */
    Optional<RawRow> next() throws IOException;
}
