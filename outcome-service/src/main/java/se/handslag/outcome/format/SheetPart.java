package se.handslag.outcome.format;

import java.util.List;

/** What of a cell stands in a column of a sheet of its own. */
enum SheetPart {
    /** The figure, or the text. */
    VALUE("", ""),
    /** Percent, or percentage points. */
    PERCENT(" – procent", " – per cent"),
    /** How many the whole is. */
    WHOLE(" – av antal", " – of number");

    private final String sv;
    private final String en;

    SheetPart(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    /** Stands where a figure may not be told. */
    record HiddenMark() {}

    boolean stands(List<CellFacts> cells) {
        return switch (this) {
            case VALUE -> true;
            case PERCENT -> cells.stream().anyMatch(cell -> cell.percent().isPresent());
            case WHOLE -> cells.stream().anyMatch(cell -> cell.whole().isPresent());
        };
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
