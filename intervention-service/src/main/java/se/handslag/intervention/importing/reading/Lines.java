package se.handslag.intervention.importing.reading;

import java.io.IOException;
import java.io.Reader;

/** Reads lines of bounded length, so that a file without line ends does not end in memory. */
final class Lines {
    /** Longer than any row that says what a row can say. */
    static final int LONGEST = 16_384;

    private final Reader file;
    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;

    Lines(Reader file) {
        this.file = file;
    }

    /** The next line; null at the end. What is longer than {@link #LONGEST} is cut, and {@link #wasTooLong} says so. */
    String next() throws IOException {
        line.setLength(0);
        tooLong = false;
        int read = file.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) read);
            } else {
                tooLong = true;
            }
            read = file.read();
        }
        return line.toString();
    }

    boolean wasTooLong() {
        return tooLong;
    }
}
