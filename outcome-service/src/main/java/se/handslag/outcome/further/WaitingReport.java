package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Average;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.document.Unit;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Preamble;

/** How long people waited in each state, until first contact, and whether hand-offs were answered in time (R6.10). */
@ApplicationScoped
class WaitingReport implements FurtherReport {
    /** One row for each wait that began within the period: the days of each state, missing if it was not gone through. */
    private static final String QUEUE = """
            select w.offered_on - w.joined_on as offer, w.answered_on - w.offered_on as answer,
                   case when w.started then w.left_on - w.joined_on end as start,
                   case when w.left_on is not null and not w.started then w.left_on - w.joined_on end as gave_up,
                   case when w.left_on is null then :today - w.joined_on end as waiting
            from (
                select min(q.happened_on) filter (where q.move = 'JOINED') as joined_on,
                       min(q.happened_on) filter (where q.move = 'OFFERED') as offered_on,
                       max(q.happened_on) filter (where q.move in ('ACCEPTED', 'DECLINED')) as answered_on,
                       max(q.happened_on) filter (where q.move = 'LEFT') as left_on,
                       bool_or(q.participation_id is not null) as started
                from wait_fact q
                where q.recorded_at <= :asOf and q.intervention_id = any(:interventions)
                group by q.queue_entry_id) w
            where w.joined_on between :first and :last
            """;

    /** One row for each hand-off offered within the period, of a person who took part. */
    private static final String HAND_OFFS = """
            select case when a.recorded_at <= clock.due_at then 'IN_TIME' when a.recorded_at is not null then 'LATE'
                        when e.recorded_at is not null then 'TAKEN_BACK'
                        when clock.move <> 'INFORMATION_REQUESTED' and clock.due_at < :asOf then 'OVERDUE'
                        else 'NOT_DUE' end as answer,
                   t.contact_on - cast(o.recorded_at at time zone 'Europe/Stockholm' as date) as contact
            from hand_off_fact o
            join person_number p on p.id = person_at(o.participant_id, :asOf)
            left join lateral (
                select x.recorded_at from hand_off_fact x
                where x.hand_off_id = o.hand_off_id and x.move in ('ACCEPTED', 'WAITLISTED', 'DECLINED')
                  and x.recorded_at <= :asOf order by x.sequence limit 1) a on true
            left join lateral (
                select x.recorded_at from hand_off_fact x
                where x.hand_off_id = o.hand_off_id and x.move in ('RECALLED', 'VOIDED')
                  and x.recorded_at <= :asOf limit 1) e on true
            left join lateral (
                select x.move, x.due_at from hand_off_fact x
                where x.hand_off_id = o.hand_off_id and x.recorded_at <= coalesce(a.recorded_at, :asOf)
                  and x.move in ('OFFERED', 'RECEIVED', 'INFORMATION_REQUESTED', 'INFORMATION_PROVIDED', 'EXTENDED')
                order by x.sequence desc limit 1) clock on true
            left join lateral (
                select x.contact_on from hand_off_fact x
                where x.hand_off_id = o.hand_off_id and x.move = 'TAKEN_OVER' and x.recorded_at <= :asOf limit 1) t on true
            where o.move = 'OFFERED' and o.recorded_at <= :asOf
              and cast(o.recorded_at at time zone 'Europe/Stockholm' as date) between :first and :last
              and exists (select from participation_span s where s.person = p.no and {known} and {scope})
            """;

    private static final String ALL = Dimension.ALL;
    private static final String YES = "YES";
    private static final Label TITLE = new Label("Väntetider", "Waiting times");
    private static final Label QUEUED = new Label("Ställda i kö i perioden", "Queued within the period");
    private static final Label OFFERED =
            new Label("Överlämningar som erbjöds i perioden", "Hand-offs offered within the period");

    private final Rows rows;
    private final Suppression suppression;

    WaitingReport(Rows rows, ReportSettings settings) {
        this.rows = rows;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    /** A state, and the days of each who went through it. */
    private record State(String code, Label title, List<Integer> days) {
        State(String code, String sv, String en) {
            this(code, new Label(sv, en), new ArrayList<>());
        }
    }

    @Override
    public FurtherReports.Kind kind() {
        return FurtherReports.Kind.WAITING_TIMES;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory, Choices choices) {
        return Preamble.document(
                kind().path(),
                TITLE,
                inquiry,
                territory,
                suppression.limit(),
                List.of(),
                handOffs(inquiry, territory, queue(inquiry, territory)));
    }

    private Table queue(Inquiry inquiry, Territory territory) {
        List<State> states = List.of(
                new State("offer", "Från kö till erbjuden plats", "From queue to offered place"),
                new State("answer", "Från erbjudande till svar", "From offer to answer"),
                new State("start", "Från kö till start", "From queue to start"),
                new State("gave_up", "Från kö till annat avslut", "From queue to another end"),
                new State("waiting", "Väntar ännu, hittills", "Still waiting, so far"));
        List<Integer> all = rows.list(Values.query(QUEUE, inquiry, territory), row -> {
            for (State state : states) {
                Optional.ofNullable(row.getObject(state.code(), Integer.class)).ifPresent(state.days()::add);
            }
            return 1;
        });
        return times(
                "queue", new Label("Kön till en plats", "The queue for a place"), states, "QUEUED", QUEUED, all.size());
    }

    private List<Table> handOffs(Inquiry inquiry, Territory territory, Table queue) {
        State contact = new State("contact", "Från erbjudande till första kontakt", "From offer to first contact");
        CountCube answers = new CountCube(Dimension.of(List.of("ANSWERED", "OVERDUE", "NOT_DUE", "TAKEN_BACK"))
                .add("ANSWERED", "IN_TIME")
                .add("ANSWERED", "LATE"));
        List<Integer> all = rows.list(Values.query(HAND_OFFS, inquiry, territory), row -> {
            Optional.ofNullable(row.getObject("contact", Integer.class)).ifPresent(contact.days()::add);
            answers.add(1, row.getString("answer"));
            return 1;
        });
        Label first = new Label("Tid till första kontakt", "Time to first contact");
        return List.of(
                queue,
                times("first-contact", first, List.of(contact), "HAND_OFFS", OFFERED, all.size()),
                answered(suppression.show(answers)));
    }

    private Table times(String id, Label title, List<State> states, String name, Label whole, int all) {
        Sheet sheet = new Sheet(id, title, new Label("Väntan", "Wait"))
                .column("count", "Antal", "Number")
                .column("mean", "Medel", "Mean")
                .column("median", "Median", "Median");
        for (State state : states) {
            CountCube cube = new CountCube(Dimension.of(List.of(YES, "NO")));
            cube.add(state.days().size(), YES);
            cube.add(all - state.days().size(), "NO");
            ShownCube shown = suppression.show(cube);
            Counted count = shown.at(YES);
            Whole measured = new Whole(state.code().toUpperCase(java.util.Locale.ROOT), state.title(), count);
            boolean tell = !measured.hidden() && !state.days().isEmpty();
            sheet.row(Row.part(
                    state.code().replace('_', '-'),
                    state.title(),
                    List.of(
                            new Portion(count, new Whole(name, whole, shown.at(ALL))),
                            new Average(tell ? Optional.of(mean(state.days())) : Optional.empty(), Unit.DAYS, measured),
                            new Average(
                                    tell ? Optional.of(median(state.days())) : Optional.empty(),
                                    Unit.DAYS,
                                    measured))));
        }
        return sheet.table();
    }

    private static Table answered(ShownCube shown) {
        Sheet sheet = new Sheet(
                        "answers",
                        new Label("Svar på överlämningar", "Answers to hand-offs"),
                        new Label("Överlämning", "Hand-off"))
                .column("count", "Antal", "Number")
                .column("share", "Andel", "Share")
                .drawn(Picture.BARS);
        Whole all = new Whole("HAND_OFFS", OFFERED, shown.at(ALL));
        record Line(String code, String sv, String en) {}
        for (Line line : List.of(
                new Line("IN_TIME", "Besvarade i tid", "Answered in time"),
                new Line("LATE", "Besvarade för sent", "Answered late"),
                new Line("OVERDUE", "Obesvarade, tiden har gått ut", "Unanswered, overdue"),
                new Line("NOT_DUE", "Obesvarade, tid återstår", "Unanswered, not yet due"),
                new Line("TAKEN_BACK", "Återtagna innan svar", "Taken back before an answer"))) {
            Counted count = shown.at(line.code());
            sheet.row(Sheet.part(line.code(), line.sv(), line.en(), List.of(count, new Portion(count, all))));
        }
        return sheet.row(Row.sum(ALL, OFFERED, List.of(shown.at(ALL), new Portion(shown.at(ALL), all))))
                .note(
                        "Överlämningar av personer som deltagit i urvalet. Svar är ja, nej eller väntelista; tiden är den som"
                                + " gällde när svaret kom, med förlängning och paus inräknade.",
                        "Hand-offs of persons who took part in the scope. An answer is yes, no or waiting list; the time is"
                                + " the one in force when the answer came, extension and pause included.")
                .table();
    }

    private static BigDecimal mean(List<Integer> days) {
        long sum = days.stream().mapToLong(Integer::longValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal median(List<Integer> days) {
        List<Integer> sorted = days.stream().sorted().toList();
        long middle = (long) sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return BigDecimal.valueOf(middle).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
    }
}
