package se.handslag.outcome.further;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Average;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Unit;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.standard.Lengths;
import se.handslag.outcome.veil.Alike;
import se.handslag.outcome.veil.Population;

/** How many went through each of several states, and how many days it took them: mean and median. */
final class Days {

    private Days() {}

    /**
     * A state of waiting.
     *
     * @param days empty of those who did not go through it
     * @param count of those who did, as far as it may be shown
     */
    record State<T>(String code, String sv, String en, Function<T, Optional<Integer>> days, Cell.Counted count) {

        private Row row(List<Alike<T>> asked, Whole whole) {
            Lengths spread = new Lengths();
            for (Alike<T> one : asked) {
                days.apply(one.what()).ifPresent(it -> spread.add(it, one.count()));
            }
            Label title = new Label(sv, en);
            Whole measured = new Whole(code.replace('-', '_').toUpperCase(Locale.ROOT), title, count);
            return Row.part(
                    code,
                    title,
                    List.of(
                            new Portion(count, whole),
                            new Average(measured.hidden() ? Optional.empty() : spread.mean(), Unit.DAYS, measured),
                            new Average(measured.hidden() ? Optional.empty() : spread.median(), Unit.DAYS, measured)));
        }
    }

    /** A table of them; they are part of a whole. */
    static <T> Table table(String id, Label title, Population<T> people, List<State<T>> states, Whole whole) {
        List<Alike<T>> asked = people.asked();
        Sheet sheet = new Sheet(id, title, new Label("Väntan", "Wait"))
                .column("count", "Antal", "Number")
                .column("mean", "Medel", "Mean")
                .column("median", "Median", "Median");
        return sheet.rows(states, state -> state.row(asked, whole)).table();
    }
}
