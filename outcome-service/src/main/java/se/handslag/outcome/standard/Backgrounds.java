package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

/** Who takes part: education, age, time on public livelihood, and who referred them. Anonymous persons have no background. */
@ApplicationScoped
class Backgrounds implements StandardReport {
    private static final String UNKNOWN = "UNKNOWN";
    private static final Columns COLUMNS =
            new Columns("s.anonymous, s.education, s.age_band, s.time_band, s.referred_by", 5);
    private static final List<Line> AGES = List.of(
            Line.part("AGE_UNDER_16", "Under 16 år", "Under 16"),
            Line.part("AGE_16", "16–19 år", "16–19"),
            Line.part("AGE_20", "20–24 år", "20–24"),
            Line.part("AGE_25", "25–29 år", "25–29"),
            Line.part("AGE_30", "30–39 år", "30–39"),
            Line.part("AGE_40", "40–49 år", "40–49"),
            Line.part("AGE_50", "50–59 år", "50–59"),
            Line.part("AGE_60", "60–64 år", "60–64"),
            Line.part("AGE_65", "65 år och äldre", "65 and over"));
    private static final List<Line> TIMES = List.of(
            Line.part("MONTHS_0", "Ingen tid", "No time"),
            Line.part("MONTHS_1", "1–11 månader", "1–11 months"),
            Line.part("MONTHS_12", "1 år", "1 year"),
            Line.part("MONTHS_24", "2–3 år", "2–3 years"),
            Line.part("MONTHS_48", "4 år", "4 years"),
            Line.part("MONTHS_60", "5 år", "5 years"),
            Line.part("MONTHS_72", "6 år och mer", "6 years and more"));

    private static final Line WOMEN = Line.part("FEMALE", "Kvinnor", "Women");
    private static final Line YOUNG = Line.part("UNDER_30", "Under 30 år", "Under 30");
    private static final Line SHORT = Line.part("AT_MOST_COMPULSORY", "Högst grundskola", "Compulsory school at most");
    private static final Line LONG = Line.part(
            "MONTHS_24_OR_MORE",
            "Offentlig försörjning i minst 2 år före",
            "On public livelihood for at least 2 years before");

    private final Frames frames;
    private final CodeLists lists;
    private final PlaceNames names;
    private final ReportSettings settings;

    Backgrounds(Frames frames, CodeLists lists, PlaceNames names, ReportSettings settings) {
        this.frames = frames;
        this.lists = lists;
        this.names = names;
        this.settings = settings;
    }

    private record Group(
            boolean anonymous,
            Optional<Integer> education,
            Optional<Integer> age,
            Optional<Integer> time,
            Optional<Integer> referredBy) {
        static Group read(ResultSet row) throws SQLException {
            return new Group(
                    row.getBoolean("anonymous"),
                    number(row, "education"),
                    number(row, "age_band"),
                    number(row, "time_band"),
                    number(row, "referred_by"));
        }

        private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
            return Optional.ofNullable(row.getObject(column, Integer.class));
        }
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.BACKGROUNDS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        Framed<Group> ran = frames.ran(inquiry, territory, COLUMNS, Group::read);
        Told known = Persons.known(ran.people(), Group::anonymous);
        Counter counter =
                new Counter(ran.sexes(), ran.people().under(known, List.of(Persons.KNOWN), group -> !group.anonymous));
        Codes education = met(CodeList.EDUCATION, ran.people(), Group::education);
        Codes referrers = met(CodeList.REFERRER, ran.people(), Group::referredBy);
        Told levels = counter.tell(
                lines(education),
                new Sum(SHORT.code(), List.of("NONE", "COMPULSORY")),
                group -> group.education.map(no -> education.get(no).code()));
        Told ages = counter.tell(
                AGES,
                Sum.of(YOUNG.code(), AGES.subList(0, 4)),
                group -> group.age.map(band -> AGES.get(band).code()));
        Told times = counter.tell(
                TIMES,
                Sum.of(LONG.code(), TIMES.subList(3, 7)),
                group -> group.time.map(band -> TIMES.get(band).code()));
        Told referred = counter.tell(
                lines(referrers),
                Sum.NO_SUM,
                group -> group.referredBy.map(no -> referrers.get(no).code()));
        List<Table> tables = new ArrayList<>(List.of(
                counter.table(
                        names("education", "Högsta slutförda utbildning", "Highest completed education"),
                        lines(education),
                        levels),
                counter.table(names("age", "Ålder vid start", "Age at start"), AGES, ages),
                counter.table(
                        names(
                                "time-on-public-livelihood",
                                "Tid med offentlig försörjning före",
                                "Time on public livelihood before"),
                        TIMES,
                        times),
                counter.table(
                        names("referrers", "Initierande eller remitterande aktör", "Referred by"),
                        lines(referrers),
                        referred)));
        Map<String, Told> sums = Map.of(SHORT.code(), levels, YOUNG.code(), ages, LONG.code(), times);
        tables.addAll(places(territory, known, sums));
        return Preamble.document(
                kind().path(),
                new Label("Deltagarnas bakgrund", "Background of participants"),
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(
                        new Label(
                                "Gäller deltaganden av kända personer; anonyma har ingen bakgrund. Ålder är startår minus födelseår.",
                                "Of participations of known persons; the anonymous have no background. Age is year of start less year of birth.")),
                tables);
    }

    /**
     * The tables of places.
     *
     * @param sums which table tells of each of the columns
     */
    private List<Table> places(Territory territory, Told known, Map<String, Told> sums) {
        return Places.tables(
                territory,
                names.all(),
                new BackgroundsOfPlaces(List.of(WOMEN, YOUNG, SHORT, LONG)),
                PlaceCounts.of(
                        known,
                        state -> state.equals(WOMEN.code())
                                ? new Node(known, WOMEN.code(), List.of(Persons.KNOWN))
                                : Node.of(sums.getOrDefault(state, known), state)));
    }

    private Codes met(CodeList list, Population<Group> people, Function<Group, Optional<Integer>> number) {
        return lists.of(list)
                .met(people.seen().stream()
                        .flatMap(group -> number.apply(group).stream())
                        .collect(Collectors.toSet()));
    }

    private static Names names(String id, String sv, String en) {
        Label title = new Label(sv, en);
        return new Names(id, title, title);
    }

    private static List<Line> lines(Codes codes) {
        return codes.all().stream()
                .map(one -> new Line(one.code(), one.label(), false))
                .toList();
    }

    /** Lines that are told together too, where places are told apart. */
    private record Sum(String code, List<String> parts) {
        static final Sum NO_SUM = new Sum("", List.of());

        static Sum of(String code, List<Line> parts) {
            return new Sum(code, parts.stream().map(Line::code).toList());
        }

        Dimension over(List<Line> lines) {
            Dimension all = new Dimension();
            if (!parts.isEmpty()) {
                all.add(Dimension.ALL, code);
            }
            lines.forEach(line -> all.add(parts.contains(line.code()) ? code : Dimension.ALL, line.code()));
            return all.add(Dimension.ALL, UNKNOWN);
        }
    }

    private record Counter(Sexes sexes, Population<Group> people) {
        Told tell(List<Line> lines, Sum sum, Function<Group, Optional<String>> code) {
            return people.tell(
                    List.of(sum.over(lines)), group -> List.of(code.apply(group).orElse(UNKNOWN)));
        }

        Table table(Names names, List<Line> told, Told shown) {
            List<Line> lines = new ArrayList<>(told);
            lines.add(Line.part(UNKNOWN, "Uppgift saknas", "Not known"));
            lines.add(new Line(Dimension.ALL, Wholes.KNOWN_PERSONS_PARTICIPATIONS.title(), true));
            return Sheets.bySex(
                    names,
                    sexes,
                    lines,
                    (sex, line) -> new Portion(
                            shown.at(sex.code(), line.code()),
                            Wholes.KNOWN_PERSONS_PARTICIPATIONS.of(shown.at(sex.code(), Dimension.ALL))),
                    List.of());
        }
    }
}
