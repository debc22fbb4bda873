package se.handslag.outcome.format.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.format.CellFacts;
import se.handslag.outcome.format.Language;
import se.handslag.outcome.format.Wholes;

/** A table of figures with headings that a screen reader can follow. */
final class TableMarkup {
    private final Language language;
    private final Markup out;

    TableMarkup(Language language, Markup out) {
        this.language = language;
        this.out = out;
    }

    void write(Table table) {
        Wholes wholes = Wholes.of(table);
        out.element("table", () -> {
            out.element("caption", language.of(table.title()));
            out.element("thead", () -> head(table));
            out.element("tbody", () -> table.rows().forEach(row -> line(row, wholes)));
        });
    }

    private void head(Table table) {
        boolean grouped =
                table.columns().stream().anyMatch(column -> column.group().isPresent());
        Map<String, String> lead = grouped ? Map.of("scope", "col", "rowspan", "2") : Map.of("scope", "col");
        out.element("tr", () -> {
            out.element("th", lead, language.of(table.lead()));
            if (grouped) {
                groups(table.columns());
            } else {
                titles(table.columns());
            }
        });
        if (grouped) {
            out.element(
                    "tr",
                    () -> titles(table.columns().stream()
                            .filter(column -> column.group().isPresent())
                            .toList()));
        }
    }

    private void groups(List<Column> columns) {
        int start = 0;
        while (start < columns.size()) {
            Optional<Label> group = columns.get(start).group();
            if (group.isEmpty()) {
                out.element(
                        "th",
                        Map.of("scope", "col", "rowspan", "2"),
                        language.of(columns.get(start).title()));
                start++;
                continue;
            }
            int end = start + 1;
            while (end < columns.size() && columns.get(end).group().equals(group)) {
                end++;
            }
            out.element(
                    "th",
                    Map.of("scope", "colgroup", "colspan", Integer.toString(end - start)),
                    language.of(group.get()));
            start = end;
        }
    }

    private void titles(List<Column> columns) {
        columns.forEach(column -> out.element("th", Map.of("scope", "col"), language.of(column.title())));
    }

    private void line(Row row, Wholes wholes) {
        out.element("tr", row.sum() ? Map.of("class", "sum") : Map.of(), () -> {
            out.element("th", Map.of("scope", "row"), language.of(row.title()));
            row.cells().forEach(cell -> cell(cell, wholes));
        });
    }

    private void cell(Cell cell, Wholes wholes) {
        CellFacts facts = CellFacts.of(cell);
        if (facts.text().isPresent()) {
            out.element("td", Map.of("class", "words"), language.of(facts.text().get()));
            return;
        }
        out.element("td", () -> {
            out.text(figure(facts, cell instanceof Cell.Change));
            facts.whole()
                    .ifPresent(whole -> out.element("small", () -> {
                        facts.percent()
                                .ifPresent(percent -> out.text(language.number(percent)
                                        + (cell instanceof Cell.Change
                                                ? language.say(" procentenheter", " percentage points")
                                                : "\u00a0%")
                                        + " "));
                        out.text(language.say("av ", "of ")
                                + (whole.hidden()
                                        ? hidden()
                                        : number(whole.count().number().getAsLong())) + " " + wholes.letter(whole));
                    }));
        });
    }

    private String figure(CellFacts facts, boolean change) {
        if (facts.number().isEmpty()) {
            return facts.hidden() ? hidden() : "–";
        }
        String sign = change && facts.number().get().signum() > 0 ? "+" : "";
        String unit = facts.money()
                ? "\u00a0kr"
                : facts.unit().map(it -> "\u00a0" + language.of(it.label())).orElse("");
        return sign + language.number(facts.number().get()) + unit;
    }

    private String number(long count) {
        return language.number(count);
    }

    private String hidden() {
        return language.say("dolt", "hidden");
    }
}
