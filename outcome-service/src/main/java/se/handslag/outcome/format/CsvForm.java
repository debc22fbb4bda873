package se.handslag.outcome.format;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Entry;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Unit;
import se.handslag.outcome.document.Whole;

/**
 * A report as CSV (RFC 4180): one line for each figure, so that tables of any shape stand in one file, each percent
 * beside the name and the number of what it is a part of (R6.2). The question comes first, as lines of the table
 * {@code question}, so that {@code asOf} and the definition travel with the figures.
 */
final class CsvForm {
    private static final List<String> COLUMNS = List.of(
            "report",
            "table",
            "tableTitle",
            "row",
            "rowTitle",
            "sum",
            "column",
            "columnTitle",
            "value",
            "unit",
            "percent",
            "denominator",
            "denominatorTitle",
            "denominatorCount",
            "hidden");
    private static final String KRONOR = "SEK";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final Language language;
    private final Decimals decimals;

    CsvForm(Language language, Decimals decimals) {
        this.language = language;
        this.decimals = decimals;
    }

    byte[] write(Document document) {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        COLUMNS.forEach(schema::addColumn);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            if (decimals.marked()) {
                out.write(BYTE_ORDER_MARK);
            }
            try (SequenceWriter lines = MAPPER.writer(
                            schema.setColumnSeparator(decimals.separator()).build())
                    .writeValues(out)) {
                write(document, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Document document, SequenceWriter lines) throws IOException {
        for (Entry entry : document.question()) {
            lines.write(told(document, "question", entry.name(), language.of(entry.title()), entry.code()));
        }
        for (int i = 0; i < document.notes().size(); i++) {
            String note = language.of(document.notes().get(i));
            lines.write(told(document, "notes", Integer.toString(i + 1), "", note));
        }
        for (Table table : document.tables()) {
            for (Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    lines.write(line(document, table, row, i));
                }
            }
        }
    }

    private List<String> told(Document document, String table, String name, String title, String value) {
        return List.of(
                document.id(),
                table,
                "",
                name,
                safe(title),
                "false",
                "value",
                "",
                safe(value),
                "",
                "",
                "",
                "",
                "",
                "false");
    }

    private List<String> line(Document document, Table table, Row row, int place) {
        Column column = table.columns().get(place);
        CellFacts cell = CellFacts.of(row.cells().get(place));
        Optional<Whole> whole = cell.whole();
        return List.of(
                document.id(),
                table.id(),
                safe(language.of(table.title())),
                row.name(),
                safe(language.of(row.title())),
                Boolean.toString(row.sum()),
                column.name(),
                safe(title(column)),
                cell.text().map(language::of).map(CsvForm::safe).orElseGet(() -> number(cell.number())),
                cell.money() ? KRONOR : cell.unit().map(Unit::name).orElse(""),
                number(cell.percent()),
                whole.map(Whole::name).orElse(""),
                whole.map(it -> safe(language.of(it.title()))).orElse(""),
                whole.map(it -> it.count().number())
                        .filter(it -> it.isPresent())
                        .map(it -> Long.toString(it.getAsLong()))
                        .orElse(""),
                Boolean.toString(cell.hidden()));
    }

    private String title(Column column) {
        return column.group().map(group -> language.of(group) + ": ").orElse("") + language.of(column.title());
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(decimals::write).orElse("");
    }

    /** A text that a spreadsheet would take for a formula is kept a text; numbers are ours, and never formulas. */
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
