package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
    private static final Columns WAITS = new Columns("""
            s.offered_on - s.joined_on as offer, s.answered_on - s.offered_on as answer,
            case when s.participation is not null then s.left_on - s.joined_on end as start,
            case when s.participation is null then s.left_on - s.joined_on end as gave_up,
            case when s.left_on is null then :today - s.joined_on end as waiting""", 5);
    private static final Columns ANSWERS = new Columns("s.answer, s.contact", 2);
    private static final Label TITLE = new Label("Väntetider", "Waiting times");
    private static final Label QUEUED = new Label("Ställda i kö i perioden", "Queued within the period");
    private static final Label OFFERED =
            new Label("Överlämningar som erbjöds i perioden", "Hand-offs offered within the period");

    private final Frames frames;
    private final ReportSettings settings;

    WaitingReport(Frames frames, ReportSettings settings) {
        this.frames = frames;
        this.settings = settings;
    }

    /** One who waited, and the days of each state gone through. */
    private record Wait(
            Optional<Integer> offer,
            Optional<Integer> answer,
            Optional<Integer> start,
            Optional<Integer> gaveUp,
            Optional<Integer> waiting) {
        static Wait read(ResultSet row) throws SQLException {
            return new Wait(
                    days(row, "offer"),
                    days(row, "answer"),
                    days(row, "start"),
                    days(row, "gave_up"),
                    days(row, "waiting"));
        }

        String offers() {
            return offer.isEmpty() ? "NOT_OFFERED" : answer.isEmpty() ? "NOT_ANSWERED" : "ANSWERED";
        }

        String ending() {
            return start.isPresent() ? "STARTED" : gaveUp.isPresent() ? "GAVE_UP" : "WAITING";
        }
    }

    private record HandOff(String answer, Optional<Integer> contact) {
        static HandOff read(ResultSet row) throws SQLException {
            return new HandOff(row.getString("answer"), days(row, "contact"));
        }
    }

    private static Optional<Integer> days(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
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
        Population<Wait> waits = frames.of(inquiry, territory, Waits.JOINED, WAITS, Wait::read);
        Population<HandOff> handOffs = frames.of(inquiry, territory, HandOffs.OFFERED, ANSWERS, HandOff::read);
        Told answers = tell(handOffs);
        return Preamble.document(
                kind().path(),
                TITLE,
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(),
                List.of(queue(waits), contact(handOffs, answers), answered(answers)));
    }

    /** Who was offered a place and what came of the wait are told in one table: who started had answered. */
    private static Table queue(Population<Wait> waits) {
        Dimension offers = Dimension.of(List.of("OFFERED", "NOT_OFFERED"))
                .add("OFFERED", "ANSWERED")
                .add("OFFERED", "NOT_ANSWERED");
        Dimension endings = Dimension.of(List.of("STARTED", "GAVE_UP", "WAITING"));
        Told shown = waits.tell(List.of(offers, endings), wait -> List.of(wait.offers(), wait.ending()));
        List<State<Wait>> states = List.of(
                new State<>(
                        "offer",
                        "Från kö till erbjuden plats",
                        "From queue to offered place",
                        Wait::offer,
                        shown.at(ALL, "OFFERED", ALL)),
                new State<>(
                        "answer",
                        "Från erbjudande till svar",
                        "From offer to answer",
                        Wait::answer,
                        shown.at(ALL, "ANSWERED", ALL)),
                new State<>(
                        "start",
                        "Från kö till start",
                        "From queue to start",
                        Wait::start,
                        shown.at(ALL, ALL, "STARTED")),
                new State<>(
                        "gave-up",
                        "Från kö till annat avslut",
                        "From queue to another end",
                        Wait::gaveUp,
                        shown.at(ALL, ALL, "GAVE_UP")),
                new State<>(
                        "waiting",
                        "Väntar ännu, hittills",
                        "Still waiting, so far",
                        Wait::waiting,
                        shown.at(ALL, ALL, "WAITING")));
        Label title = new Label("Kön till en plats", "The queue for a place");
        return Days.table("queue", title, waits, states, new Whole("QUEUED", QUEUED, shown.at(ALL, ALL, ALL)));
    }

    /** Answers and contacts are told in one table: a contact comes after an answer. */
    private static Told tell(Population<HandOff> handOffs) {
        Dimension answers = Dimension.of(List.of("ANSWERED", "OVERDUE", "NOT_DUE", "TAKEN_BACK"))
                .add("ANSWERED", "IN_TIME")
                .add("ANSWERED", "LATE");
        return handOffs.tell(
                List.of(answers, Dimension.of(List.of("YES", "NO"))),
                one -> List.of(one.answer, one.contact.isPresent() ? "YES" : "NO"));
    }

    private static Table contact(Population<HandOff> handOffs, Told shown) {
        List<State<HandOff>> states = List.of(new State<>(
                "contact",
                "Från erbjudande till första kontakt",
                "From offer to first contact",
                HandOff::contact,
                shown.at(ALL, ALL, "YES")));
        Label title = new Label("Tid till första kontakt", "Time to first contact");
        return Days.table(
                "first-contact", title, handOffs, states, new Whole("HAND_OFFS", OFFERED, shown.at(ALL, ALL, ALL)));
    }

    private static Table answered(Told shown) {
        Sheet sheet = new Sheet(
                        "answers",
                        new Label("Svar på överlämningar", "Answers to hand-offs"),
                        new Label("Överlämning", "Hand-off"))
                .column("count", "Antal", "Number")
                .column("share", "Andel", "Share")
                .drawn(Picture.BARS);
        Whole all = new Whole("HAND_OFFS", OFFERED, shown.at(ALL, ALL, ALL));
        record Line(String code, String sv, String en) {}
        for (Line line : List.of(
                new Line("IN_TIME", "Besvarade i tid", "Answered in time"),
                new Line("LATE", "Besvarade för sent", "Answered late"),
                new Line("OVERDUE", "Obesvarade, tiden har gått ut", "Unanswered, overdue"),
                new Line("NOT_DUE", "Obesvarade, tid återstår", "Unanswered, not yet due"),
                new Line("TAKEN_BACK", "Återtagna innan svar", "Taken back before an answer"))) {
            Counted count = shown.at(ALL, line.code(), ALL);
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
