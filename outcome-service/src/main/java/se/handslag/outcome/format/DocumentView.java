package se.handslag.outcome.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;

/**
 * A report, with its texts in both languages.
 *
 * @param report the last part of its path
 * @param question what was asked, asOf and the definition included (R6.3, R6.4)
 * @param notes what a reader must know of all figures
 */
public record DocumentView(
        @Schema(examples = "occupations") String report,
        @Schema(examples = "Sysselsättning före och efter") String titleSv,
        @Schema(examples = "Occupation before and after") String titleEn,
        List<EntryView> question,
        List<TextView> notes,
        List<TableView> tables,
        @JsonProperty("_links") Map<String, Link> links) {

    /** A line about what was asked; {@code code} is for machines: a code, an id, a day or an instant. */
    public record EntryView(
            @Schema(examples = "asOf") String name,
            @Schema(examples = "Uttagen") String titleSv,
            @Schema(examples = "Taken out") String titleEn,
            @Schema(examples = "2018-08-15 14:00") String valueSv,
            @Schema(examples = "2018-08-15 14:00") String valueEn,
            @Schema(examples = "2018-08-15T12:00:00Z") String code) {}

    /** A text. */
    public record TextView(
            @Schema(examples = "Antal under 5 visas inte.") String sv,

            @Schema(examples = "Counts below 5 are not shown.")
            String en) {

        static TextView of(Label label) {
            return new TextView(label.sv(), label.en());
        }
    }

    /** Figures in rows and columns. */
    public record TableView(
            @Schema(examples = "occupations") String id,
            @Schema(examples = "Sysselsättning") String titleSv,
            @Schema(examples = "Occupation") String titleEn,
            List<ColumnView> columns,
            List<RowView> rows,
            List<TextView> notes) {

        static TableView of(Table table) {
            return new TableView(
                    table.id(),
                    table.title().sv(),
                    table.title().en(),
                    table.columns().stream()
                            .map(column -> new ColumnView(
                                    column.name(),
                                    column.title().sv(),
                                    column.title().en(),
                                    column.group().map(TextView::of)))
                            .toList(),
                    table.rows().stream().map(row -> RowView.of(table, row)).toList(),
                    table.notes().stream().map(TextView::of).toList());
        }
    }

    /** A column of figures, and what it stands under together with its neighbours. */
    public record ColumnView(
            @Schema(examples = "before") String name,
            @Schema(examples = "Före") String titleSv,
            @Schema(examples = "Before") String titleEn,
            Optional<TextView> group) {}

    /** A line of figures by the name of their column; {@code sum} if it sums others. */
    public record RowView(
            @Schema(examples = "WORK") String name,
            @Schema(examples = "Arbete") String titleSv,
            @Schema(examples = "Work") String titleEn,
            boolean sum,
            Map<String, CellView> cells) {

        static RowView of(Table table, Row row) {
            Map<String, CellView> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.put(table.columns().get(i).name(), CellView.of(row.cells().get(i)));
            }
            return new RowView(row.name(), row.title().sv(), row.title().en(), row.sum(), cells);
        }
    }

    static DocumentView of(Document document, Map<String, Link> links) {
        return new DocumentView(
                document.id(),
                document.title().sv(),
                document.title().en(),
                document.question().stream()
                        .map(entry -> new EntryView(
                                entry.name(),
                                entry.title().sv(),
                                entry.title().en(),
                                entry.value().sv(),
                                entry.value().en(),
                                entry.code()))
                        .toList(),
                document.notes().stream().map(TextView::of).toList(),
                document.tables().stream().map(TableView::of).toList(),
                links);
    }
}
