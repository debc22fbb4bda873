package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell.Average;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Unit;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Lengths;
import se.handslag.outcome.standard.Source;

/** How many went through each of several states, and how many days it took them: mean and median. */
@ApplicationScoped
class Days {
    private static final String SPREAD = """
            select t.state, t.days, count(*) as n
            from {rows} s cross join lateral (values {states}) t (state, days)
            where s.{day} between :first and :last and t.days is not null and {asked}
            group by t.state, t.days
            """;

    private final Rows rows;

    Days(Rows rows) {
        this.rows = rows;
    }

    /**
     * A state of waiting.
     *
     * @param days SQL on a row {@code s}; null of those who did not go through it
     * @param count of those who did, as far as it may be shown
     */
    record State(String code, String sv, String en, String days, Counted count) {
        private Label title() {
            return new Label(sv, en);
        }
    }

    /** A table of them; they are part of a whole. */
    Table table(
            Inquiry inquiry,
            Territory territory,
            Source source,
            String id,
            Label title,
            List<State> states,
            Whole whole) {
        Map<String, Lengths> spread = spread(inquiry, territory, source, states);
        Sheet sheet = new Sheet(id, title, new Label("Väntan", "Wait"))
                .column("count", "Antal", "Number")
                .column("mean", "Medel", "Mean")
                .column("median", "Median", "Median");
        for (State state : states) {
            Lengths days = spread.getOrDefault(state.code, new Lengths());
            Whole measured = new Whole(
                    state.code.replace('-', '_').toUpperCase(java.util.Locale.ROOT), state.title(), state.count);
            sheet.row(Row.part(
                    state.code,
                    state.title(),
                    List.of(
                            new Portion(state.count, whole),
                            new Average(measured.hidden() ? Optional.empty() : days.mean(), Unit.DAYS, measured),
                            new Average(measured.hidden() ? Optional.empty() : days.median(), Unit.DAYS, measured))));
        }
        return sheet.table();
    }

    private Map<String, Lengths> spread(Inquiry inquiry, Territory territory, Source source, List<State> states) {
        List<String> asked = states.stream()
                .map(state -> "('" + state.code + "', " + state.days + ")")
                .toList();
        String text = source.in(SPREAD).replace("{states}", String.join(", ", asked));
        Map<String, Lengths> spread = new HashMap<>();
        rows.list(Source.query(text, inquiry, territory, Map.of()), row -> {
            Lengths days = spread.computeIfAbsent(row.getString("state"), any -> new Lengths());
            days.add(row.getLong("days"), row.getLong("n"));
            return days;
        });
        return spread;
    }
}
