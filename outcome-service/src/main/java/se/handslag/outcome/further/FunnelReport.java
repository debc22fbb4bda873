package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
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
import se.handslag.outcome.standard.Frames;
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.standard.Preamble;
import se.handslag.outcome.standard.Source;
import se.handslag.outcome.veil.Told;

/**
 * How far those came who joined a queue, and those who started, within a period: each step is part of the one before
 * (R6.10). Whoever started from the queue counts as offered and accepted, also if nobody recorded it.
 */
@ApplicationScoped
class FunnelReport implements FurtherReport {
    private static final Columns QUEUED = new Columns("""
            case when s.ended_on is not null then 'CLOSED' when s.participation_id is not null then 'RUNNING'
                 when s.accepted then 'NOT_STARTED' when s.offered_on is not null then 'NOT_ACCEPTED'
                 else 'NOT_OFFERED' end as stage, s.after""", 2);
    private static final Columns STARTED =
            new Columns("case when s.ended_on is not null then 'CLOSED' else 'RUNNING' end as stage, s.after", 2);
    private static final String ALL = Dimension.ALL;
    private static final Label TITLE = new Label("Vägen från kö till resultat", "The way from the queue to a result");
    private static final Label STEP = new Label("Steg", "Step");

    private final Frames frames;
    private final Results results;
    private final ReportSettings settings;

    FunnelReport(Frames frames, Results results, ReportSettings settings) {
        this.frames = frames;
        this.results = results;
        this.settings = settings;
    }

    private record Step(String code, Label title) {}

    @Override
    public FurtherReports.Kind kind() {
        return FurtherReports.Kind.FUNNELS;
    }

    @Override
    public List<Source> counted() {
        return List.of(Waits.JOINED, Source.STARTED);
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
        Told waiting = frames.of(inquiry, territory, Waits.WITH_PARTICIPATIONS, QUEUED, row -> stage(row, reader))
                .tell(List.of(ended(queued, "STARTED")), List::of);
        Told starting = frames.of(inquiry, territory, Source.STARTED, STARTED, row -> stage(row, reader))
                .tell(List.of(ended(new Dimension(), ALL)), List::of);
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
                settings.suppressionLimit(),
                Notes.of(choices.definition()),
                List.of(queue, start));
    }

    private static Dimension ended(Dimension steps, String from) {
        return Results.parts(steps.add(from, "CLOSED").add(from, "RUNNING"), "CLOSED");
    }

    private static String stage(ResultSet row, Results.Reader reader) throws SQLException {
        String stage = row.getString("stage");
        return stage.equals("CLOSED") ? reader.result(row) : stage;
    }

    private static Table table(String id, Label title, List<Step> steps, Told shown) {
        Sheet sheet = new Sheet(id, title, STEP)
                .column("count", "Antal", "Number")
                .column("of-first", "Av de första", "Of the first")
                .column("of-former", "Av steget före", "Of the step before")
                .drawn(Picture.BARS);
        for (int i = 0; i < steps.size(); i++) {
            Counted count = shown.at(ALL, steps.get(i).code());
            List<Cell> cells = new ArrayList<>(List.of(count));
            cells.add(i == 0 ? new Nothing() : new Portion(count, whole(steps.get(0), shown)));
            cells.add(i == 0 ? new Nothing() : new Portion(count, whole(steps.get(i - 1), shown)));
            sheet.row(Row.part(steps.get(i).code(), steps.get(i).title(), cells));
        }
        return sheet.table();
    }

    private static Whole whole(Step step, Told shown) {
        return new Whole(step.code(), step.title(), shown.at(ALL, step.code()));
    }
}
