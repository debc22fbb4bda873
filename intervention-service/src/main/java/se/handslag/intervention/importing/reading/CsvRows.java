package se.handslag.intervention.importing.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.intervention.importing.RowError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** CSV (RFC 4180) with a header; the separator is a comma, or a semicolon as Swedish spreadsheets write it. */
final class CsvRows implements Rows {
    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Lines.LONGEST)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RowForm form;
    private final List<CsvColumn> columns;
    private final MappingIterator<String[]> cells;
    private int number;
    private boolean unreadable;

    /** Reads the header; 400 if it names a column that there is not. */
    CsvRows(Reader file, RowForm form) throws IOException {
        this.form = form;
        String header = new Lines(file).next();
        char separator = header != null && header.indexOf(';') >= 0 ? ';' : ',';
        this.columns = columns(header, separator);
        this.cells = CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(file);
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        if (unreadable) {
            return Optional.empty();
        }
        try {
            if (!cells.hasNextValue()) {
                return Optional.empty();
            }
            number++;
            return Optional.of(row(cells.nextValue()));
        } catch (RuntimeJsonMappingException | JsonProcessingException e) {
            // A quote that is never closed swallows what follows: nothing after it can be trusted.
            unreadable = true;
            return Optional.of(broken("The file cannot be read from here on: look for a quote that is not closed."));
        }
    }

    private RawRow row(String[] values) {
        if (values.length > columns.size()) {
            return broken("The row has more cells than the header.");
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < values.length; i++) {
            String text = values[i].strip();
            if (!text.isEmpty()) {
                put(row, columns.get(i), text);
            }
        }
        fillIn(row.path("inRegistration").path("before"));
        fillIn(row.path("outRegistration").path("after"));
        return form.read(number, row, CsvColumn::placeOf);
    }

    private static void put(ObjectNode row, CsvColumn column, String text) {
        String[] path = column.pointer().substring(1).split("/", -1);
        ObjectNode place = row;
        for (int i = 0; i < path.length - 1; i++) {
            place = place.withObjectProperty(path[i]);
        }
        place.set(path[path.length - 1], column.cell().read(text));
    }

    /** Who does not work or study leaves the cell empty. */
    private static void fillIn(JsonNode situation) {
        if (situation instanceof ObjectNode told) {
            for (String list : List.of("work", "studies")) {
                if (!told.has(list)) {
                    told.putArray(list);
                }
            }
        }
    }

    private RawRow broken(String why) {
        return new RawRow.Broken(number, List.of(new RowError("unreadable-row", "", why)));
    }

    private static List<CsvColumn> columns(String header, char separator) {
        if (header == null || header.isBlank()) {
            throw refused("The first line names the columns.");
        }
        String names = header.charAt(0) == BYTE_ORDER_MARK ? header.substring(1) : header;
        List<CsvColumn> columns = new ArrayList<>();
        for (String name : names.split(String.valueOf(separator), -1)) {
            CsvColumn column = CsvColumn.named(name.strip().replace("\"", ""));
            if (column == null) {
                throw refused("Column " + (columns.size() + 1) + " is none of those that the API description names.");
            }
            if (columns.contains(column)) {
                throw refused("The column " + column.heading() + " is there twice.");
            }
            columns.add(column);
        }
        return columns;
    }

    private static ProblemException refused(String why) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "The file has not the columns it should have.")
                .at("", why);
    }
}
