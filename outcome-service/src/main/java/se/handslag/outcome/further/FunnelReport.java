package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Nothing;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Preamble;

/**
 * How far those came who joined a queue, and those who started, within a period: each step is part of the one before
 * (R6.10). Whoever started from the queue counts as offered and accepted, also if nobody recorded it.
 */
@ApplicationScoped
class FunnelReport implements FurtherReport {
    private static final String QUEUED = """
            select case when s.ended_on is not null then 'CLOSED' when s.participation_id is not null then 'RUNNING'
                        when w.accepted then 'NOT_STARTED' when w.offered then 'NOT_ACCEPTED' else 'NOT_OFFERED' end as stage,
                   {after}, count(*) as n
            from (
                select q.queue_entry_id, bool_or(q.move = 'OFFERED') as offered, bool_or(q.move = 'ACCEPTED') as accepted,
                       (array_agg(q.participation_id) filter (where q.participation_id is not null))[1] as participation
                from wait_fact q
                where q.recorded_at <= :asOf and q.intervention_id = any(:interventions)
                group by q.queue_entry_id
                having min(q.happened_on) filter (where q.move = 'JOINED') between :first and :last) w
            left join participation_span s on s.participation_id = w.participation and {known}
            group by 1, 2, 3, 4, 5
            """;
    private static final String STARTED = """
            select case when s.ended_on is not null then 'CLOSED' else 'RUNNING' end as stage, {after}, count(*) as n
            from participation_span s
            where {known} and s.started_on between :first and :last and {scope}
            group by 1, 2, 3, 4, 5
            """;
    private static final String ALL = Dimension.ALL;
    private static final Label TITLE = new Label("Vägen från kö till resultat", "The way from the queue to a result");
    private static final Label STEP = new Label("Steg", "Step");

    private final Rows rows;
    private final Results results;
    private final Suppression suppression;

    FunnelReport(Rows rows, Results results, ReportSettings settings) {
        this.rows = rows;
        this.results = results;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    private record Step(String code, Label title) {}

    @Override
    public FurtherReports.Kind kind() {
        return FurtherReports.Kind.FUNNELS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory, Choices choices) {
        Results.Reader reader = results.reader(choices.definition());
        Label success = choices.definition().categories().getFirst().title();
        Dimension queued = Dimension.of(List.of("OFFERED", "NOT_OFFERED"))
                .add("OFFERED", "ACCEPTED")
                .add("OFFERED", "NOT_ACCEPTED")
                .add("ACCEPTED", "STARTED")
                .add("ACCEPTED", "NOT_STARTED");
        ShownCube waiting = count(QUEUED, ended(queued, "STARTED"), reader, inquiry, territory);
        ShownCube starting = count(STARTED, ended(new Dimension(), ALL), reader, inquiry, territory);
        Table queue = table(
                "queue",
                new Label("De som ställdes i kö i perioden", "Those who joined a queue within the period"),
                List.of(
                        new Step(ALL, new Label("Ställda i kö", "Queued")),
                        new Step("OFFERED", new Label("Erbjudna en plats", "Offered a place")),
                        new Step("ACCEPTED", new Label("Tackade ja", "Accepted")),
                        new Step("STARTED", new Label("Började", "Started")),
                        new Step("CLOSED", new Label("Avslutade", "Closed")),
                        new Step(Results.SUCCESS, success)),
                waiting);
        Table start = table(
                "started",
                new Label(
                        "De som började i perioden, från kö eller direkt",
                        "Those who started within the period, from a queue or directly"),
                List.of(
                        new Step(ALL, new Label("Började", "Started")),
                        new Step("CLOSED", new Label("Avslutade", "Closed")),
                        new Step(Results.SUCCESS, success)),
                starting);
        return Preamble.document(
                kind().path(),
                TITLE,
                inquiry,
                territory,
                suppression.limit(),
                Notes.of(choices.definition()),
                List.of(queue, start));
    }

    private static Dimension ended(Dimension steps, String from) {
        return steps.add(from, "CLOSED").add(from, "RUNNING");
    }

    private ShownCube count(String sql, Dimension steps, Results.Reader reader, Inquiry inquiry, Territory territory) {
        for (String code : List.of(Results.SUCCESS, Results.OTHER_RESULT, Results.UNMEASURED)) {
            steps.add("CLOSED", code);
        }
        CountCube cube = new CountCube(steps);
        rows.list(Values.query(sql, inquiry, territory), row -> {
            String stage = row.getString("stage");
            cube.add(row.getLong("n"), stage.equals("CLOSED") ? reader.result(row) : stage);
            return stage;
        });
        return suppression.show(cube);
    }

    private static Table table(String id, Label title, List<Step> steps, ShownCube shown) {
        Sheet sheet = new Sheet(id, title, STEP)
                .column("count", "Antal", "Number")
                .column("of-first", "Av de första", "Of the first")
                .column("of-former", "Av steget före", "Of the step before")
                .drawn(Picture.BARS);
        for (int i = 0; i < steps.size(); i++) {
            Counted count = shown.at(steps.get(i).code());
            List<Cell> cells = new ArrayList<>(List.of(count));
            cells.add(i == 0 ? new Nothing() : new Portion(count, whole(steps.get(0), shown)));
            cells.add(i == 0 ? new Nothing() : new Portion(count, whole(steps.get(i - 1), shown)));
            sheet.row(Row.part(steps.get(i).code(), steps.get(i).title(), cells));
        }
        return sheet.table();
    }

    private static Whole whole(Step step, ShownCube shown) {
        return new Whole(step.code(), step.title(), shown.at(step.code()));
    }
}
