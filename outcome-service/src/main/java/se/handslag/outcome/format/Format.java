package se.handslag.outcome.format;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** In which form a report is read; the first is what whoever has no preference gets. */
public enum Format {
    /** For programs; both languages. */
    JSON("application", "json", "json", false),
    /** RFC 4180, one line for each figure. */
    CSV("text", "csv", "csv", true),
    /** A workbook with a sheet for each table. */
    XLSX("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", true),
    /** A page to read and to print, with pictures. */
    HTML("text", "html", "html", false);

    /** For {@code @Produces}. */
    public static final String CSV_TYPE = "text/csv";

    /** For {@code @Produces}. */
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;
    private final String subtype;
    private final String ending;
    private final boolean file;

    Format(String type, String subtype, String ending, boolean file) {
        this.type = type;
        this.subtype = subtype;
        this.ending = ending;
        this.file = file;
    }

    /** The first that fits. */
    static Optional<Format> fitting(MediaType accepted) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType().isCompatible(accepted))
                .findFirst();
    }

    /** As it stands in Content-Type; every text is in UTF-8. */
    MediaType contentType() {
        return type.equals("text") ? mediaType().withCharset("utf-8") : mediaType();
    }

    private MediaType mediaType() {
        return new MediaType(type, subtype);
    }

    /** True if both languages stand in it, so that it is the same whichever is asked for. */
    boolean bilingual() {
        return this == JSON;
    }

    /** True if two writings of the same figures may differ in their bytes. */
    boolean weak() {
        return this == XLSX;
    }

    /** The file that a browser saves it as, if it is one to be saved. */
    Optional<String> fileName(String document) {
        return file ? Optional.of(document + "." + ending) : Optional.empty();
    }
}
