package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Average;
import se.handslag.outcome.document.Cell.Nothing;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.document.Unit;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.indicator.IndicatorSet;
import se.handslag.outcome.indicator.Occasion;
import se.handslag.outcome.indicator.Question;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Preamble;
import se.handslag.outcome.standard.Source;

/**
 * Steps closer (R6.9): how the answers to each question are spread over its scale on each occasion, and the mean change of
 * those who answered it twice, with how many they are.
 */
@ApplicationScoped
class IndicatorReport implements FurtherReport {
    private static final String ANSWERED = """
            with answered as (
                select distinct on (i.answer_id) i.answer_id, i.participation_id, i.occasion, i.answers
                from indicator_fact i
                where i.indicator_set = :set and i.intervention_id = any(:interventions) and i.recorded_at <= :asOf
                  and (i.participation_id is null or not exists (
                      select from end_fact e where e.participation_id = i.participation_id and e.voided
                        and e.recorded_at <= :asOf))
                order by i.answer_id, i.sequence desc)
            """;
    private static final String SPREAD = ANSWERED + """
            select a.occasion, q.key as question, cast(q.value as integer) as step, count(*) as n
            from answered a cross join lateral jsonb_each_text(a.answers) q
            where a.answer_id in (
                select i.answer_id from indicator_fact i where i.answered_on between :first and :last)
            group by 1, 2, 3
            """;
    private static final String CHANGED = ANSWERED + """
            select a.occasion, q.key as question, count(*) as n, sum(cast(b.answers ->> q.key as integer)) as before,
                   sum(cast(q.value as integer)) as after
            from answered a cross join lateral jsonb_each_text(a.answers) q
            join answered b on b.participation_id = a.participation_id and b.occasion = 'START' and b.answers -> q.key is not null
            where a.occasion <> 'START' and a.answer_id in (
                select i.answer_id from indicator_fact i where i.answered_on between :first and :last)
            group by 1, 2
            """;
    private static final String ALL = Dimension.ALL;
    private static final Label TITLE = new Label("Steg närmare: indikatorer", "Steps closer: indicators");

    private final Rows rows;
    private final Suppression suppression;

    IndicatorReport(Rows rows, ReportSettings settings) {
        this.rows = rows;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    private record Pair(Occasion occasion, String question) {}

    private record Change(long persons, long before, long after) {}

    private record Step(Pair pair, int step, long count) {}

    @Override
    public FurtherReports.Kind kind() {
        return FurtherReports.Kind.INDICATORS;
    }

    /** Answers are protected within each report only. */
    @Override
    public List<Source> counted() {
        return List.of();
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory, Choices choices) {
        IndicatorSet set = choices.indicators().orElseThrow();
        Map<String, Object> values = new HashMap<>(Values.of(inquiry, territory));
        values.put("set", set.code());
        List<Step> steps = rows.list(
                Values.query(SPREAD, values, territory),
                row -> new Step(
                        new Pair(Occasion.valueOf(row.getString("occasion")), row.getString("question")),
                        row.getInt("step"),
                        row.getLong("n")));
        Map<Pair, Change> changes = new HashMap<>();
        rows.list(
                Values.query(CHANGED, values, territory),
                row -> changes.put(
                        new Pair(Occasion.valueOf(row.getString("occasion")), row.getString("question")),
                        new Change(row.getLong("n"), row.getLong("before"), row.getLong("after"))));
        List<Table> tables = new ArrayList<>();
        tables.add(changes(set, changes));
        set.questions().forEach(question -> tables.add(spread(set, question, steps)));
        Label asked = new Label(
                set.title().sv() + " (" + set.code() + ", version " + set.version() + ")",
                set.title().en() + " (" + set.code() + ", version " + set.version() + ")");
        return Preamble.document(kind().path(), TITLE, inquiry, territory, suppression.limit(), List.of(asked), tables);
    }

    private Table changes(IndicatorSet set, Map<Pair, Change> changes) {
        Sheet sheet = new Sheet(
                        "changes",
                        new Label("Förändring sedan start", "Change since the start"),
                        new Label("Fråga och tillfälle", "Question and occasion"))
                .column("persons", "Svarade båda gångerna", "Answered both times")
                .column("start", "Medel vid start", "Mean at the start")
                .column("later", "Medel senare", "Mean later")
                .column("change", "Förändring i medel", "Mean change");
        for (Question question : set.questions()) {
            for (Occasion occasion : set.inOrder()) {
                if (occasion != Occasion.START && set.occasions().contains(Occasion.START)) {
                    Change change = changes.getOrDefault(new Pair(occasion, question.code()), new Change(0, 0, 0));
                    sheet.row(change(question, occasion, change));
                }
            }
        }
        return sheet.table();
    }

    private Row change(Question question, Occasion occasion, Change change) {
        CountCube cube = new CountCube(Dimension.of(List.of("TWICE")));
        cube.add(change.persons(), "TWICE");
        Whole twice = new Whole(
                "ANSWERED_TWICE",
                new Label("Svarade på frågan båda gångerna", "Answered the question both times"),
                suppression.show(cube).at("TWICE"));
        Label title = new Label(
                question.text().sv() + " – " + occasion.title().sv(),
                question.text().en() + " – " + occasion.title().en());
        return Row.part(
                question.code() + "-" + occasion.name(),
                title,
                List.of(
                        twice.count(),
                        average(change.before(), twice),
                        average(change.after(), twice),
                        average(change.after() - change.before(), twice)));
    }

    private static Average average(long sum, Whole whole) {
        long persons = whole.count().number().orElse(0);
        return new Average(
                persons == 0
                        ? Optional.empty()
                        : Optional.of(
                                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(persons), 2, RoundingMode.HALF_UP)),
                Unit.POINTS,
                whole);
    }

    private Table spread(IndicatorSet set, Question question, List<Step> steps) {
        List<String> scale = IntStream.rangeClosed(question.from(), question.to())
                .mapToObj(Integer::toString)
                .toList();
        CountCube cube = new CountCube(
                Dimension.of(set.inOrder().stream().map(Occasion::name).toList()), Dimension.of(scale));
        steps.stream()
                .filter(step -> step.pair().question().equals(question.code()) && question.hasStep(step.step()))
                .filter(step -> set.occasions().contains(step.pair().occasion()))
                .forEach(step -> cube.add(step.count(), step.pair().occasion().name(), Integer.toString(step.step())));
        ShownCube shown = suppression.show(cube);
        Sheet sheet = new Sheet("question-" + question.code(), question.text(), new Label("Svar", "Answer"))
                .drawn(Picture.BARS);
        for (Occasion occasion : set.inOrder()) {
            Optional<Label> group = Optional.of(occasion.title());
            sheet.columns(List.of(
                    new Column("count-" + occasion, new Label("Antal", "Number"), group),
                    new Column("share-" + occasion, new Label("Andel", "Share"), group)));
        }
        for (String step : scale) {
            sheet.row(Row.part(step, title(question, step), cells(set, step, shown)));
        }
        return sheet.row(Row.sum(ALL, new Label("Alla svar", "All answers"), cells(set, ALL, shown)))
                .table();
    }

    private static Label title(Question question, String step) {
        Label meaning = step.equals(Integer.toString(question.from()))
                ? question.lowest()
                : step.equals(Integer.toString(question.to())) ? question.highest() : new Label("", "");
        return meaning.sv().isEmpty()
                ? new Label(step, step)
                : new Label(step + " – " + meaning.sv(), step + " – " + meaning.en());
    }

    private static List<Cell> cells(IndicatorSet set, String step, ShownCube shown) {
        List<Cell> cells = new ArrayList<>();
        for (Occasion occasion : set.inOrder()) {
            Whole answers = new Whole(
                    "ANSWERS",
                    new Label("Svar på frågan vid tillfället", "Answers to the question on the occasion"),
                    shown.at(occasion.name(), ALL));
            cells.add(shown.at(occasion.name(), step));
            cells.add(step.equals(ALL) ? new Nothing() : new Portion(shown.at(occasion.name(), step), answers));
        }
        return cells;
    }
}
