package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.PlaceCounts.Node;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.standard.Sheets.Occasion;
import se.handslag.outcome.standard.WorkKinds.Work;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Settled;
import se.handslag.outcome.veil.Told;

/** What people did before and after, and how many are in work or study after and got there, or do more of it. */
@ApplicationScoped
class Occupations implements StandardReport {
    private static final String ALL = Dimension.ALL;
    private static final String IN_WORK_OR_STUDY = "IN_WORK_OR_STUDY";
    private static final ShareOfPlaces AFTERWARDS = new ShareOfPlaces(
            "work-or-study",
            new Label("Arbetar eller studerar efter", "Works or studies after"),
            Wholes.CLOSED_MEASURED,
            new ShareOfPlaces.Codes(Standing.MEASURED.name(), IN_WORK_OR_STUDY));
    private static final Columns COLUMNS = new Columns(
            String.join(
                    ", ",
                    Standing.COLUMN,
                    "s.occupation_before",
                    "s.occupation_after",
                    "s.extent",
                    "s.work_kinds_before",
                    "s.work_kinds_after"),
            6);
    private static final List<String> STATUSES = List.of("WORK", "STUDY", "WORK_AND_STUDY", "JOBSEEKER", "OTHER");
    private static final List<String> EXTENTS = List.of("NEITHER", "STARTED", "INCREASED", "UNCHANGED", "DECREASED");
    private static final List<Line> LINES = List.of(
            Line.sum("WORK_OR_STUDY", "Arbetar eller studerar", "Works or studies"),
            Line.part("WORK", "Arbetar", "Works"),
            Line.part("STUDY", "Studerar", "Studies"),
            Line.part("WORK_AND_STUDY", "Arbetar och studerar", "Works and studies"),
            Line.part(
                    "JOBSEEKER",
                    "Inskriven som arbetssökande, varken arbete eller studier",
                    "Registered as jobseeker, neither work nor study"),
            Line.part("OTHER", "Övriga", "Other"));
    private static final List<Line> STEPS = List.of(
            Line.part(
                    "STARTED",
                    "Har börjat: varken arbete eller studier före",
                    "Started: neither work nor study before"),
            Line.part("INCREASED", "Har ökat: större omfattning än före", "Increased: more than before"),
            Line.part("UNCHANGED", "Samma omfattning som före", "As much as before"),
            Line.part("DECREASED", "Mindre omfattning än före", "Less than before"),
            Line.sum(IN_WORK_OR_STUDY, "I arbete eller studier efter", "In work or study after"));
    private static final Label SAME_PEOPLE = new Label(
            "Före och efter gäller samma deltaganden: avslutade i perioden, där båda är kända. Arbete på 0 procent, som under sjukskrivning, räknas inte som arbete. Arbetsmarknadsutbildning räknas som studier.",
            "Before and after are of the same participations: closed within the period, both known. Work of 0 per cent, such as on sick leave, does not count as work. Labour-market training counts as study.");

    private final Frames frames;
    private final CodeLists lists;
    private final PlaceNames names;
    private final ReportSettings settings;

    Occupations(Frames frames, CodeLists lists, PlaceNames names, ReportSettings settings) {
        this.frames = frames;
        this.lists = lists;
        this.names = names;
        this.settings = settings;
    }

    private record Group(
            Standing standing, String before, String after, String extent, long kindsBefore, long kindsAfter) {
        static Group read(ResultSet row) throws SQLException {
            return new Group(
                    Standing.read(row),
                    STATUSES.get(row.getInt("occupation_before")),
                    STATUSES.get(row.getInt("occupation_after")),
                    EXTENTS.get(row.getInt("extent")),
                    row.getLong("work_kinds_before"),
                    row.getLong("work_kinds_after"));
        }
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.OCCUPATIONS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        Framed<Group> ended = frames.ended(inquiry, territory, COLUMNS, Group::read);
        Sexes sexes = ended.sexes();
        Told standing = Standing.tell(ended.people(), Group::standing);
        Population<Group> measured = Standing.measured(ended.people(), standing, Group::standing);
        List<Table> tables = new ArrayList<>();
        Told statuses = statuses(ended.people(), standing, measured);
        tables.addAll(statuses(sexes, statuses));
        Told extents = extents(measured, statuses);
        tables.add(steps(sexes, extents));
        tables.add(kinds(measured, statuses));
        tables.add(Standing.table(sexes, standing));
        tables.addAll(Places.tables(
                territory,
                names.all(),
                AFTERWARDS,
                PlaceCounts.of(
                        standing,
                        state -> state.equals(IN_WORK_OR_STUDY)
                                ? Node.of(extents, state)
                                : Node.of(standing, Standing.codes(state)))));
        return Preamble.document(
                kind().path(),
                new Label("Sysselsättning före och efter", "Occupation before and after"),
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(SAME_PEOPLE),
                tables);
    }

    /** What they did after is hidden where the results are that tell the same. */
    private static Told statuses(Population<Group> ended, Told standing, Population<Group> measured) {
        Told after = StatusAfter.tell(
                Standing.knownAfter(ended, standing, Group::standing),
                standing,
                Group::standing,
                group -> StatusAfter.of(STATUSES.indexOf(group.after)));
        return measured.finer(
                after,
                List.of(status(), status()),
                group -> List.of(group.before, group.after),
                Settled.same(Stream.of(ALL, StatusAfter.WORK_OR_STUDY, StatusAfter.JOBSEEKER, StatusAfter.OTHER)
                        .collect(Collectors.toMap(code -> List.of(ALL, code), code -> List.of(Standing.KNOWN, code)))));
    }

    private static Dimension status() {
        return Dimension.of(List.of("WORK_OR_STUDY", "JOBSEEKER", "OTHER"))
                .add("WORK_OR_STUDY", "WORK")
                .add("WORK_OR_STUDY", "STUDY")
                .add("WORK_OR_STUDY", "WORK_AND_STUDY");
    }

    private static List<Table> statuses(Sexes sexes, Told shown) {
        Names names = new Names(
                "occupations", new Label("Sysselsättning", "Occupation"), new Label("Sysselsättning", "Occupation"));
        return sexes.withAll().stream()
                .map(sex -> Sheets.beforeAndAfter(
                        names.of(sex),
                        LINES,
                        (occasion, line) -> occasion == Occasion.BEFORE
                                ? shown.at(sex.code(), line.code(), ALL)
                                : shown.at(sex.code(), ALL, line.code()),
                        Wholes.CLOSED_MEASURED.of(shown.at(sex.code(), ALL, ALL)),
                        List.of()))
                .toList();
    }

    /** Who works or studies after is told of by status too. */
    private static Told extents(Population<Group> measured, Told statuses) {
        Dimension extents = Dimension.of(List.of(IN_WORK_OR_STUDY, "NEITHER"));
        STEPS.stream().filter(line -> !line.sum()).forEach(line -> extents.add(IN_WORK_OR_STUDY, line.code()));
        return measured.finer(
                statuses,
                List.of(extents),
                group -> List.of(group.extent),
                Settled.same(Map.of(
                        List.of(ALL), List.of(ALL, ALL), List.of(IN_WORK_OR_STUDY), List.of(ALL, "WORK_OR_STUDY"))));
    }

    private static Table steps(Sexes sexes, Told shown) {
        Names names = new Names(
                "started-or-increased",
                new Label(
                        "I arbete eller studier efter, och hur det blev så", "In work or study after, and how it came"),
                new Label("Omfattning jämfört med före", "Extent compared with before"));
        Label note = new Label(
                "Omfattningen är arbete och studier tillsammans, i procent av heltid. Andelarna är av dem som är i arbete eller studier efter; på summaraden av alla med känd situation före och efter.",
                "The extent is work and study together, in per cent of full time. Shares are of those in work or study after; in the sum line of all whose situation before and after is known.");
        return Sheets.bySex(names, sexes, STEPS, (sex, line) -> step(shown, sex, line), List.of(note));
    }

    private static Portion step(Told shown, Sex sex, Line line) {
        return new Portion(
                shown.at(sex.code(), line.code()),
                line.sum()
                        ? Wholes.CLOSED_MEASURED.of(shown.at(sex.code(), ALL))
                        : Wholes.IN_WORK_OR_STUDY_AFTER.of(shown.at(sex.code(), IN_WORK_OR_STUDY)));
    }

    private Table kinds(Population<Group> measured, Told statuses) {
        Codes kinds = lists.of(CodeList.WORK_KIND)
                .met(measured.seen().stream().mapToLong(group -> group.kindsBefore | group.kindsAfter));
        return new WorkKinds<>(measured, kinds, statuses)
                .table(
                        new Work<>(Group::before, Group::kindsBefore, status -> List.of(status, ALL)),
                        new Work<>(Group::after, Group::kindsAfter, status -> List.of(ALL, status)));
    }
}
