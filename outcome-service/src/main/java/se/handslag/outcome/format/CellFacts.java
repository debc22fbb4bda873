package se.handslag.outcome.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Unit;
import se.handslag.outcome.document.Whole;

/**
 * A cell taken apart, the same way for every format.
 *
 * @param number the figure; empty if it is hidden, or if there is none
 * @param percent of the whole, or percentage points of a change
 * @param hidden something is missing because it may not be told (R6.7)
 */
public record CellFacts(
        Optional<BigDecimal> number,
        Optional<BigDecimal> percent,
        Optional<Unit> unit,
        Optional<Whole> whole,
        Optional<Label> text,
        boolean money,
        boolean hidden) {

    /** The cell, taken apart. */
    public static CellFacts of(Cell cell) {
        return switch (cell) {
            case Cell.Count it -> counted(it.number(), false);
            case Cell.Hidden it -> counted(OptionalLong.empty(), true);
            case Cell.Portion it ->
                new CellFacts(
                        whole(it.part().number()),
                        it.percent(),
                        Optional.empty(),
                        Optional.of(it.whole()),
                        Optional.empty(),
                        false,
                        it.hidden());
            case Cell.Change it ->
                new CellFacts(
                        whole(it.number()),
                        it.points(),
                        Optional.empty(),
                        Optional.of(it.whole()),
                        Optional.empty(),
                        false,
                        it.hidden());
            case Cell.Average it ->
                new CellFacts(
                        it.value(),
                        Optional.empty(),
                        Optional.of(it.unit()),
                        Optional.of(it.whole()),
                        Optional.empty(),
                        false,
                        it.hidden());
            case Cell.Amount it ->
                new CellFacts(
                        whole(it.kronor()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        false);
            case Cell.Rate it ->
                new CellFacts(
                        whole(it.value()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(it.whole()),
                        Optional.empty(),
                        true,
                        it.hidden());
            case Cell.Text it -> words(Optional.of(it.text()));
            case Cell.Nothing it -> words(Optional.empty());
        };
    }

    private static CellFacts counted(OptionalLong number, boolean hidden) {
        return new CellFacts(
                whole(number), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, hidden);
    }

    private static CellFacts words(Optional<Label> text) {
        return new CellFacts(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, false, false);
    }

    private static Optional<BigDecimal> whole(OptionalLong number) {
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty();
    }
}
