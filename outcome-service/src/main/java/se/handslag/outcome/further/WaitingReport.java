package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.document.Whole;
import se.handslag.outcome.further.Days.State;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Frames;
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.standard.Preamble;
import se.handslag.outcome.standard.Source;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

/** How long people waited in each state, until first contact, and whether hand-offs were answered in time (R6.10). */
@ApplicationScoped
class WaitingReport implements FurtherReport {
    private static final String ALL = Dimension.ALL;
    private static final String YES = "YES";
    private static final Columns WAITS = new Columns("""
            case when s.offered_on is null then 'NOT_OFFERED' when s.answered_on is null then 'NOT_ANSWERED'
                 else 'ANSWERED' end as offer,
            case when s.left_on is null then 'WAITING' when s.participation is null then 'GAVE_UP'
                 else 'STARTED' end as ending""", 2);
    private static final Columns ANSWERS =
            new Columns("s.answer, case when s.contact is null then 'NO' else 'YES' end as contact", 2);
    private static final Label TITLE = new Label("Väntetider", "Waiting times");
    private static final Label QUEUED = new Label("Ställda i kö i perioden", "Queued within the period");
    private static final Label OFFERED =
            new Label("Överlämningar som erbjöds i perioden", "Hand-offs offered within the period");

    private final Frames frames;
    private final Days days;
    private final ReportSettings settings;

    WaitingReport(Frames frames, Days days, ReportSettings settings) {
        this.frames = frames;
        this.days = days;
        this.settings = settings;
    }

    private record Wait(String offer, String ending) {
        static Wait read(ResultSet row) throws SQLException {
            return new Wait(row.getString("offer"), row.getString("ending"));
        }
    }

    private record HandOff(String answer, String contact) {
        static HandOff read(ResultSet row) throws SQLException {
            return new HandOff(row.getString("answer"), row.getString("contact"));
        }
    }

    @Override
    public FurtherReports.Kind kind() {
        return FurtherReports.Kind.WAITING_TIMES;
    }

    @Override
    public List<Source> counted() {
        return List.of(Waits.JOINED, HandOffs.OFFERED);
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory, Choices choices) {
        Population<HandOff> handOffs = frames.of(inquiry, territory, HandOffs.OFFERED, ANSWERS, HandOff::read);
        return Preamble.document(
                kind().path(),
                TITLE,
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(),
                List.of(queue(inquiry, territory), contact(inquiry, territory, handOffs), answered(handOffs)));
    }

    private Table queue(Inquiry inquiry, Territory territory) {
        Population<Wait> waits = frames.of(inquiry, territory, Waits.JOINED, WAITS, Wait::read);
        Told offers = waits.tell(
                List.of(Dimension.of(List.of("OFFERED", "NOT_OFFERED"))
                        .add("OFFERED", "ANSWERED")
                        .add("OFFERED", "NOT_ANSWERED")),
                wait -> List.of(wait.offer));
        Told endings = waits.tell(
                List.of(Dimension.of(List.of("STARTED", "GAVE_UP", "WAITING"))), wait -> List.of(wait.ending));
        String toEnd = "case when s.left_on is not null and s.participation is %s then s.left_on - s.joined_on end";
        List<State> states = List.of(
                new State(
                        "offer",
                        "Från kö till erbjuden plats",
                        "From queue to offered place",
                        "s.offered_on - s.joined_on",
                        offers.at(ALL, "OFFERED")),
                new State(
                        "answer",
                        "Från erbjudande till svar",
                        "From offer to answer",
                        "s.answered_on - s.offered_on",
                        offers.at(ALL, "ANSWERED")),
                new State(
                        "start",
                        "Från kö till start",
                        "From queue to start",
                        toEnd.formatted("not null"),
                        endings.at(ALL, "STARTED")),
                new State(
                        "gave-up",
                        "Från kö till annat avslut",
                        "From queue to another end",
                        toEnd.formatted("null"),
                        endings.at(ALL, "GAVE_UP")),
                new State(
                        "waiting",
                        "Väntar ännu, hittills",
                        "Still waiting, so far",
                        "case when s.left_on is null then :today - s.joined_on end",
                        endings.at(ALL, "WAITING")));
        Label title = new Label("Kön till en plats", "The queue for a place");
        Whole all = new Whole("QUEUED", QUEUED, endings.at(ALL, ALL));
        return days.table(inquiry, territory, Waits.JOINED, "queue", title, states, all);
    }

    private Table contact(Inquiry inquiry, Territory territory, Population<HandOff> handOffs) {
        Told shown = handOffs.tell(List.of(Dimension.of(List.of(YES, "NO"))), one -> List.of(one.contact));
        List<State> states = List.of(new State(
                "contact",
                "Från erbjudande till första kontakt",
                "From offer to first contact",
                "s.contact",
                shown.at(ALL, YES)));
        Label title = new Label("Tid till första kontakt", "Time to first contact");
        Whole all = new Whole("HAND_OFFS", OFFERED, shown.at(ALL, ALL));
        return days.table(inquiry, territory, HandOffs.OFFERED, "first-contact", title, states, all);
    }

    private static Table answered(Population<HandOff> handOffs) {
        Told shown = handOffs.tell(
                List.of(Dimension.of(List.of("ANSWERED", "OVERDUE", "NOT_DUE", "TAKEN_BACK"))
                        .add("ANSWERED", "IN_TIME")
                        .add("ANSWERED", "LATE")),
                one -> List.of(one.answer));
        Sheet sheet = new Sheet(
                        "answers",
                        new Label("Svar på överlämningar", "Answers to hand-offs"),
                        new Label("Överlämning", "Hand-off"))
                .column("count", "Antal", "Number")
                .column("share", "Andel", "Share")
                .drawn(Picture.BARS);
        Whole all = new Whole("HAND_OFFS", OFFERED, shown.at(ALL, ALL));
        record Line(String code, String sv, String en) {}
        for (Line line : List.of(
                new Line("IN_TIME", "Besvarade i tid", "Answered in time"),
                new Line("LATE", "Besvarade för sent", "Answered late"),
                new Line("OVERDUE", "Obesvarade, tiden har gått ut", "Unanswered, overdue"),
                new Line("NOT_DUE", "Obesvarade, tid återstår", "Unanswered, not yet due"),
                new Line("TAKEN_BACK", "Återtagna innan svar", "Taken back before an answer"))) {
            Counted count = shown.at(ALL, line.code());
            sheet.row(Sheet.part(line.code(), line.sv(), line.en(), List.of(count, new Portion(count, all))));
        }
        return sheet.row(Row.sum(ALL, OFFERED, List.of(all.count(), new Portion(all.count(), all))))
                .note(
                        "Överlämningar av personer som deltagit. Var och en räknas där personens första kända deltagande var."
                                + " Svar är ja, nej eller väntelista; tiden är den som gällde när svaret kom, med förlängning"
                                + " och paus inräknade.",
                        "Hand-offs of persons who took part. Each counts where the person's first known participation was."
                                + " An answer is yes, no or waiting list; the time is the one in force when the answer came,"
                                + " extension and pause included.")
                .table();
    }
}
