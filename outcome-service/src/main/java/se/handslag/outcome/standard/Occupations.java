package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.report.ReportSettings;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Codes.Coded;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Ran.Keys;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.standard.Sheets.Occasion;

/** What people did before and after, and how many are in work or study after and got there, or do more of it. */
@ApplicationScoped
class Occupations implements StandardReport {
    private static final String ALL = Dimension.ALL;
    private static final Keys KEYS = Keys.closed(
            String.join(
                    ", ",
                    "s.sex",
                    Base.COLUMN,
                    "s.occupation_before",
                    "s.occupation_after",
                    "s.extent",
                    "s.work_kinds_before",
                    "s.work_kinds_after"),
            7);
    private static final String OF_PLACES = ", s.base, s.extent = 0 as neither";
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
            Line.sum("IN_WORK_OR_STUDY", "I arbete eller studier efter", "In work or study after"));
    private static final Label SAME_PEOPLE = new Label(
            "Före och efter gäller samma deltaganden: avslutade i perioden, där båda är kända. Arbete på 0 procent, som under sjukskrivning, räknas inte som arbete. Arbetsmarknadsutbildning räknas som studier.",
            "Before and after are of the same participations: closed within the period, both known. Work of 0 per cent, such as on sick leave, does not count as work. Labour-market training counts as study.");

    private final Ran ran;
    private final CodeLists lists;
    private final PlaceNames names;
    private final Suppression suppression;

    Occupations(Ran ran, CodeLists lists, PlaceNames names, ReportSettings settings) {
        this.ran = ran;
        this.lists = lists;
        this.names = names;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    private record Group(
            Integer sex,
            String base,
            String before,
            String after,
            String extent,
            long kindsBefore,
            long kindsAfter,
            long n) {
        static Group read(ResultSet row) throws SQLException {
            return new Group(
                    row.getObject("sex", Integer.class),
                    Base.read(row),
                    STATUSES.get(row.getInt("occupation_before")),
                    STATUSES.get(row.getInt("occupation_after")),
                    EXTENTS.get(row.getInt("extent")),
                    row.getLong("work_kinds_before"),
                    row.getLong("work_kinds_after"),
                    row.getLong("n"));
        }

        boolean measured() {
            return base.equals(Base.MEASURED);
        }
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.OCCUPATIONS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        List<Group> groups = ran.groups(inquiry, territory, KEYS, Group::read);
        Sexes sexes =
                Sexes.of(lists.of(CodeList.SEX), groups.stream().map(Group::sex).toList());
        List<Table> tables = new ArrayList<>();
        tables.addAll(statuses(sexes, groups));
        tables.add(steps(sexes, groups));
        tables.add(kinds(sexes, groups));
        Base base = new Base(sexes);
        groups.forEach(group -> base.add(group.n, group.sex, group.base));
        tables.add(base.table(suppression));
        tables.addAll(places(inquiry, territory).tables(suppression));
        return Preamble.document(
                kind().path(),
                new Label("Sysselsättning före och efter", "Occupation before and after"),
                inquiry,
                territory,
                suppression.limit(),
                List.of(SAME_PEOPLE),
                tables);
    }

    private Places places(Inquiry inquiry, Territory territory) {
        Label title = new Label("Arbetar eller studerar efter", "Works or studies after");
        Places places =
                new Places(territory, names.all(), new ShareOfPlaces("work-or-study", title, Wholes.CLOSED_MEASURED));
        Keys keys = Keys.closed(Places.column(territory) + OF_PLACES, 3);
        ran.groups(inquiry, territory, keys, row -> {
            String after = row.getBoolean("neither") ? ShareOfPlaces.NO : ShareOfPlaces.YES;
            boolean measured = Base.read(row).equals(Base.MEASURED);
            places.add(row.getLong("n"), row.getInt("place"), measured ? after : ShareOfPlaces.UNKNOWN);
            return after;
        });
        return places;
    }

    private static Dimension status() {
        return Dimension.of(List.of("WORK_OR_STUDY", "JOBSEEKER", "OTHER"))
                .add("WORK_OR_STUDY", "WORK")
                .add("WORK_OR_STUDY", "STUDY")
                .add("WORK_OR_STUDY", "WORK_AND_STUDY");
    }

    private List<Table> statuses(Sexes sexes, List<Group> groups) {
        CountCube cube = new CountCube(sexes.dimension(), status(), status());
        groups.stream()
                .filter(Group::measured)
                .forEach(group -> cube.add(group.n, sexes.code(group.sex), group.before, group.after));
        ShownCube shown = suppression.show(cube);
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

    private Table steps(Sexes sexes, List<Group> groups) {
        Dimension extents = Dimension.of(List.of("IN_WORK_OR_STUDY", "NEITHER"));
        STEPS.stream().filter(line -> !line.sum()).forEach(line -> extents.add("IN_WORK_OR_STUDY", line.code()));
        CountCube cube = new CountCube(sexes.dimension(), extents);
        groups.stream()
                .filter(Group::measured)
                .forEach(group -> cube.add(group.n, sexes.code(group.sex), group.extent));
        ShownCube shown = suppression.show(cube);
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

    private static Portion step(ShownCube shown, Sex sex, Line line) {
        return new Portion(
                shown.at(sex.code(), line.code()),
                line.sum()
                        ? Wholes.CLOSED_MEASURED.of(shown.at(sex.code(), ALL))
                        : Wholes.IN_WORK_OR_STUDY_AFTER.of(shown.at(sex.code(), "IN_WORK_OR_STUDY")));
    }

    /** A person may have several kinds, so each kind is counted by itself. */
    private Table kinds(Sexes sexes, List<Group> groups) {
        Codes kinds = lists.of(CodeList.WORK_KIND)
                .met(groups.stream().filter(Group::measured).mapToLong(group -> group.kindsBefore | group.kindsAfter));
        List<Having> counted =
                kinds.all().stream().map(kind -> having(kind, sexes, groups)).toList();
        Names names = new Names(
                "work-kinds",
                new Label("Slag av arbete", "Kinds of work"),
                new Label("Slag av arbete", "Kind of work"));
        Label note = new Label(
                "Den som har flera slag av arbete räknas på varje rad: raderna summerar inte till helheten.",
                "Who has several kinds of work counts in each line: the lines do not sum to the whole.");
        return Having.beforeAndAfter(names, counted, ALL, Wholes.CLOSED_MEASURED, List.of(note));
    }

    private Having having(Coded kind, Sexes sexes, List<Group> groups) {
        Having having = new Having(kind, sexes);
        groups.stream()
                .filter(Group::measured)
                .forEach(group -> having.add(group.n, group.sex, group.kindsBefore, group.kindsAfter));
        return having.shown(suppression);
    }
}
