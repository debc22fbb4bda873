package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
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
 * What became of the follow-ups at 6 and 12 months that fell due within a period: answered, not answered and not yet due
 * sum to all (R2.14). A follow-up is of a person, and counts where the person's last participation before it was booked
 * had ended, so that those of the interventions sum too.
 */
@ApplicationScoped
class FollowUpReport implements FurtherReport {
    private static final Source DUE = new Source(
            """
            (select distinct on (b.follow_up_id) b.due_on, b.after_months, s.association, s.intervention,
                    case when d.move = 'ANSWERED' and d.in_work_or_study is null then 'UNTOLD'
                         when d.move = 'ANSWERED' and d.in_work_or_study then 'WORKING'
                         when d.move = 'ANSWERED' then 'NOT_WORKING'
                         when d.move is not null then d.move
                         when b.due_on <= :today then 'NOT_ASKED' else 'NOT_DUE' end as state
            from follow_up_fact b
            left join follow_up_fact d
                on d.follow_up_id = b.follow_up_id and d.move <> 'BOOKED' and d.recorded_at <= :asOf
            join person_number p on p.id = {person}
            join participation_span s on s.person = p.no and {known}
                and s.ended_on <= cast(b.recorded_at at time zone 'Europe/Stockholm' as date)
            where b.move = 'BOOKED' and b.recorded_at <= :asOf and ({everywhere or} b.participant_id in {there})
            order by b.follow_up_id, b.sequence desc, d.sequence desc, s.ended_on desc, s.participation_id)""".replace("{there}", People.THERE).replace("{person}", People.person("b.participant_id")), "due_on");
    private static final Columns COLUMNS = new Columns("s.after_months, s.state", 2);
    private static final String ALL = Dimension.ALL;
    private static final List<String> MONTHS = List.of("6", "12");
    private static final List<Line> LINES = List.of(
            new Line("ANSWERED", ALL, "Besvarade", "Answered"),
            new Line("WORKING", "ANSWERED", "– i arbete eller studier", "– in work or study"),
            new Line("NOT_WORKING", "ANSWERED", "– varken arbete eller studier", "– neither work nor study"),
            new Line("UNTOLD", "ANSWERED", "– har inte sagt", "– did not say"),
            new Line("NOT_ANSWERED", ALL, "Inte besvarade", "Not answered"),
            new Line("NOT_REACHED", "NOT_ANSWERED", "– gick inte att nå", "– not reached"),
            new Line("DECLINED", "NOT_ANSWERED", "– ville inte svara", "– declined"),
            new Line("NOT_ASKED", "NOT_ANSWERED", "– inte gjorda i tid", "– not done when due"),
            new Line("NOT_DUE", ALL, "Ännu inte aktuella", "Not yet due"));
    private static final Label TITLE = new Label("Uppföljning efter 6 och 12 månader", "Follow-up at 6 and 12 months");

    private final Frames frames;
    private final ReportSettings settings;

    FollowUpReport(Frames frames, ReportSettings settings) {
        this.frames = frames;
        this.settings = settings;
    }

    private record Line(String code, String of, String sv, String en) {
        boolean heads() {
            return of.equals(ALL);
        }
    }

    @Override
    public FurtherReports.Kind kind() {
        return FurtherReports.Kind.FOLLOW_UPS;
    }

    @Override
    public List<Source> counted() {
        return List.of(DUE);
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory, Choices choices) {
        Dimension states = new Dimension();
        LINES.forEach(line -> states.add(line.of(), line.code()));
        Told shown = frames.of(inquiry, territory, DUE, COLUMNS, FollowUpReport::codes)
                .tell(List.of(Dimension.of(MONTHS), states), codes -> codes);
        Sheet sheet = new Sheet("follow-ups", TITLE, new Label("Uppföljning", "Follow-up")).drawn(Picture.BARS);
        for (String months : columns()) {
            Optional<Label> group = Optional.of(
                    months.equals(ALL)
                            ? new Label("Båda", "Both")
                            : new Label(months + " månader", months + " months"));
            sheet.columns(List.of(
                    new Column("count-" + months, new Label("Antal", "Number"), group),
                    new Column("share-" + months, new Label("Andel", "Share"), group)));
        }
        LINES.forEach(line -> sheet.row(row(line, shown)));
        sheet.row(Row.sum(ALL, new Label("Alla bokade", "All booked"), cells(ALL, ALL, shown)))
                .note(
                        "Uppföljningar som skulle göras i perioden, av personer som deltagit. Var och en räknas där personens"
                                + " sista deltagande innan den bokades hade avslutats.",
                        "Follow-ups due within the period, of persons who took part. Each counts where the person's last"
                                + " participation before it was booked had ended.");
        return Preamble.document(
                kind().path(),
                TITLE,
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(),
                List.of(sheet.table()));
    }

    private static List<String> codes(ResultSet row) throws SQLException {
        return List.of(row.getString("after_months"), row.getString("state"));
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(MONTHS);
        columns.add(ALL);
        return columns;
    }

    private static Row row(Line line, Told shown) {
        return new Row(
                line.code(),
                new Label(line.sv(), line.en()),
                line.heads() && !line.code().equals("NOT_DUE"),
                cells(line.code(), line.of(), shown));
    }

    private static List<Cell> cells(String code, String of, Told shown) {
        List<Cell> cells = new ArrayList<>();
        for (String months : columns()) {
            cells.add(shown.at(ALL, months, code));
            cells.add(new Portion(shown.at(ALL, months, code), whole(of, months, shown)));
        }
        return cells;
    }

    private static Whole whole(String of, String months, Told shown) {
        Label title =
                switch (of) {
                    case "ANSWERED" -> new Label("Besvarade uppföljningar", "Answered follow-ups");
                    case "NOT_ANSWERED" -> new Label("Inte besvarade uppföljningar", "Follow-ups not answered");
                    default ->
                        new Label("Uppföljningar som skulle göras i perioden", "Follow-ups due within the period");
                };
        return new Whole(of.equals(ALL) ? "FOLLOW_UPS" : of, title, shown.at(ALL, months, of));
    }
}
