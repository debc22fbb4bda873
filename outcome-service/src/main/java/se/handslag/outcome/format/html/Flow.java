package se.handslag.outcome.format.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.format.CellFacts;

/**
 * Persons that go from one situation to another, out of a matrix: a line is where they come from, a column of the same
 * name where they go. Only what may be told flows; the ends are as high as what is drawn between them.
 *
 * @param places names and titles, in the order of the lines
 * @param streams in the order of the lines, and in each of the columns
 * @param hidden true if a stream is missing because it may not be told
 */
record Flow(Map<String, Label> places, List<Stream> streams, boolean hidden) {

    /** So many from here to there. */
    record Stream(String from, String to, long persons) {}

    static Flow of(Table table) {
        List<Row> rows = table.rows().stream().filter(row -> !row.sum()).toList();
        Set<String> names = rows.stream().map(Row::name).collect(Collectors.toSet());
        Map<String, Label> places = new LinkedHashMap<>();
        rows.forEach(row -> places.put(row.name(), row.title()));
        List<Stream> streams = new ArrayList<>();
        boolean hidden = false;
        for (Row row : rows) {
            for (int i = 0; i < table.columns().size(); i++) {
                String to = table.columns().get(i).name();
                if (names.contains(to)) {
                    CellFacts cell = CellFacts.of(row.cells().get(i));
                    hidden |= cell.number().isEmpty() && cell.hidden();
                    Optional.of(cell.number()
                                    .map(number -> number.longValueExact())
                                    .orElse(0L))
                            .filter(persons -> persons > 0)
                            .ifPresent(persons -> streams.add(new Stream(row.name(), to, persons)));
                }
            }
        }
        return new Flow(places, streams, hidden);
    }

    long persons() {
        return streams.stream().mapToLong(Stream::persons).sum();
    }

    long from(String place) {
        return streams.stream()
                .filter(stream -> stream.from().equals(place))
                .mapToLong(Stream::persons)
                .sum();
    }

    long to(String place) {
        return streams.stream()
                .filter(stream -> stream.to().equals(place))
                .mapToLong(Stream::persons)
                .sum();
    }
}
