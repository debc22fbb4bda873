package se.handslag.intervention.importing.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Reads files of both kinds, in UTF-8. */
@ApplicationScoped
public class RowReader {
    /** Media type of one JSON object a line. */
    public static final String NDJSON = "application/x-ndjson";

    /** Media type of RFC 4180. */
    public static final String CSV = "text/csv";

    private final RowForm form;

    RowReader(RowForm form) {
        this.form = form;
    }

    /** The rows, read as the file comes in; 400 if a CSV file has not the columns it should have. */
    public Rows rows(InputStream file, String mediaType) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        return mediaType.equals(CSV) ? new CsvRows(text, form) : new NdjsonRows(text, form);
    }

    /** What a JSON pointer into a row is called in a file of this kind. */
    public static UnaryOperator<String> places(String mediaType) {
        return mediaType.equals(CSV) ? CsvColumn::placeOf : UnaryOperator.identity();
    }
}
