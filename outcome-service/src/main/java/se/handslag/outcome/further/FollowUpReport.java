package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
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
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Preamble;

/**
 * What became of the follow-ups at 6 and 12 months that fell due within a period: answered, not answered and not yet due
 * sum to all (R2.14). A follow-up is of a person, and counts where the person's last participation before it was booked
 * had ended, so that those of the interventions sum too.
 */
@ApplicationScoped
class FollowUpReport implements FurtherReport {
    private static final String COUNTED = """
            with booked as (
                select distinct on (f.follow_up_id) f.follow_up_id, f.participant_id, f.after_months, f.due_on, f.recorded_at
                from follow_up_fact f
                where f.move = 'BOOKED' and f.recorded_at <= :asOf and f.due_on between :first and :last
                order by f.follow_up_id, f.sequence desc),
            done as (
                select distinct on (f.follow_up_id) f.follow_up_id, f.move, f.in_work_or_study
                from follow_up_fact f join booked b on b.follow_up_id = f.follow_up_id
                where f.move <> 'BOOKED' and f.recorded_at <= :asOf
                order by f.follow_up_id, f.sequence desc)
            select b.after_months, count(*) as n,
                   case when d.move = 'ANSWERED' and d.in_work_or_study is null then 'UNTOLD'
                        when d.move = 'ANSWERED' and d.in_work_or_study then 'WORKING'
                        when d.move = 'ANSWERED' then 'NOT_WORKING'
                        when d.move is not null then d.move
                        when b.due_on <= :today then 'NOT_ASKED' else 'NOT_DUE' end as state
            from booked b
            left join done d on d.follow_up_id = b.follow_up_id
            join person_number p on p.id = person_at(b.participant_id, :asOf)
            cross join lateral (
                select s.* from participation_span s
                where s.person = p.no and {known}
                  and s.ended_on <= cast(b.recorded_at at time zone 'Europe/Stockholm' as date)
                order by s.ended_on desc, s.participation_id limit 1) s
            where {scope}
            group by 1, 3
            """;
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

    private final Rows rows;
    private final Suppression suppression;

    FollowUpReport(Rows rows, ReportSettings settings) {
        this.rows = rows;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    private record Line(String code, String of, String sv, String en) {
        boolean heads() {
            return of.equals(ALL);
        }
    }

    private record Group(String months, String state, long count) {
        static Group read(ResultSet row) throws SQLException {
            return new Group(row.getString("after_months"), row.getString("state"), row.getLong("n"));
        }
    }

    @Override
    public FurtherReports.Kind kind() {
        return FurtherReports.Kind.FOLLOW_UPS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory, Choices choices) {
        ShownCube shown = suppression.show(count(inquiry, territory));
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
                kind().path(), TITLE, inquiry, territory, suppression.limit(), List.of(), List.of(sheet.table()));
    }

    private CountCube count(Inquiry inquiry, Territory territory) {
        Dimension states = new Dimension();
        LINES.forEach(line -> states.add(line.of(), line.code()));
        CountCube cube = new CountCube(Dimension.of(MONTHS), states);
        rows.list(Values.query(COUNTED, inquiry, territory), Group::read)
                .forEach(group -> cube.add(group.count(), group.months(), group.state()));
        return cube;
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(MONTHS);
        columns.add(ALL);
        return columns;
    }

    private static Row row(Line line, ShownCube shown) {
        return new Row(
                line.code(),
                new Label(line.sv(), line.en()),
                line.heads() && !line.code().equals("NOT_DUE"),
                cells(line.code(), line.of(), shown));
    }

    private static List<Cell> cells(String code, String of, ShownCube shown) {
        List<Cell> cells = new ArrayList<>();
        for (String months : columns()) {
            cells.add(shown.at(months, code));
            cells.add(new Portion(shown.at(months, code), whole(of, months, shown)));
        }
        return cells;
    }

    private static Whole whole(String of, String months, ShownCube shown) {
        Label title =
                switch (of) {
                    case "ANSWERED" -> new Label("Besvarade uppföljningar", "Answered follow-ups");
                    case "NOT_ANSWERED" -> new Label("Inte besvarade uppföljningar", "Follow-ups not answered");
                    default ->
                        new Label("Uppföljningar som skulle göras i perioden", "Follow-ups due within the period");
                };
        return new Whole(of.equals(ALL) ? "FOLLOW_UPS" : of, title, shown.at(months, of));
    }
}
