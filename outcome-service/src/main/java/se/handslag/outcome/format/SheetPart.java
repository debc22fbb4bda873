package se.handslag.outcome.format;

import java.util.List;
import java.util.function.Predicate;

/** What of a cell stands in a column of a sheet of its own. */
enum SheetPart {
    /** The figure, or the text. */
    VALUE("", "", cell -> true),
    /** Percent, or percentage points. */
    PERCENT(" – procent", " – per cent", cell -> cell.percent().isPresent()),
    /** How many the whole is. */
    WHOLE(" – av antal", " – of number", cell -> cell.whole().isPresent());

    private final String sv;
    private final String en;
    private final Predicate<CellFacts> here;

    SheetPart(String sv, String en, Predicate<CellFacts> here) {
        this.sv = sv;
        this.en = en;
        this.here = here;
    }

    /** Stands where a figure may not be told. */
    record HiddenMark() {}

    boolean stands(List<CellFacts> cells) {
        return cells.stream().anyMatch(here) || this == VALUE;
    }

    String words(Language language) {
        return language.say(sv, en);
    }

    /** A number, a label, {@link HiddenMark}, or an empty text. */
    Object of(CellFacts cell) {
        return switch (this) {
            case VALUE ->
                cell.number().isPresent()
                        ? cell.number().get()
                        : cell.text().isPresent() ? cell.text().get() : missing(cell);
            case PERCENT -> cell.percent().isPresent() ? cell.percent().get() : missing(cell);
            case WHOLE ->
                cell.whole()
                        .map(whole -> whole.hidden()
                                ? new HiddenMark()
                                : (Object) whole.count().number().getAsLong())
                        .orElse("");
        };
    }

    private static Object missing(CellFacts cell) {
        return cell.hidden() ? new HiddenMark() : "";
    }
}
