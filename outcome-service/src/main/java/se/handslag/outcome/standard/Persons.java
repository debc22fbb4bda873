package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.standard.Frames.EndedAndRan;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

/** Persons beside participations (R6.1), and the persons of ESF operations with what the fund asks of them. */
@ApplicationScoped
class Persons implements StandardReport {
    static final String KNOWN = "KNOWN";

    /** What the projection says of those of whom is known what came after. */
    private static final int TOLD = 2;

    private static final String ANONYMOUS = "ANONYMOUS";
    private static final String PERSONS = """
            select sex, least(participations, 4) as band, count(*) as persons
            from (
                select max(s.sex) as sex, count(*) as participations
                from participation_span s
                where {who} and {ran} and {scope}
                group by s.person) one
            group by sex, band
            """;
    private static final List<Line> LINES = List.of(
            Line.sum(Dimension.ALL, "Personer", "Persons"),
            Line.part("ONE", "varav med 1 deltagande", "of them with 1 participation"),
            Line.part("TWO", "varav med 2 deltaganden", "of them with 2 participations"),
            Line.part("THREE", "varav med 3 deltaganden", "of them with 3 participations"),
            Line.part("MORE", "varav med 4 eller fler deltaganden", "of them with 4 or more participations"));
    private static final List<Line> COUNTED = List.of(
            Line.sum(Dimension.ALL, "Deltaganden", "Participations"),
            Line.part(KNOWN, "varav av kända personer", "of them of known persons"),
            Line.part(ANONYMOUS, "varav anonyma", "of them anonymous"));

    private final ByPerson byPerson;
    private final Frames frames;
    private final CodeLists lists;
    private final EsfPersons esf;
    private final Suppression suppression;

    Persons(ByPerson byPerson, Frames frames, CodeLists lists, EsfPersons esf, ReportSettings settings) {
        this.byPerson = byPerson;
        this.frames = frames;
        this.lists = lists;
        this.esf = esf;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    private record Group(Integer sex, String code, long n) {}

    /** Participations that are alike. */
    private record Alike(boolean anonymous, boolean esf, boolean told) {}

    /** Participations of known persons, who can be told of further, and anonymous ones (R6.6). */
    static <T> Told known(Population<T> ran, Predicate<T> anonymous) {
        return ran.tell(
                List.of(Dimension.of(List.of(KNOWN, ANONYMOUS))),
                one -> List.of(anonymous.test(one) ? ANONYMOUS : KNOWN));
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.PERSONS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        List<Group> persons = byPerson.list(
                query(inquiry, territory),
                row -> new Group(
                        row.getObject("sex", Integer.class),
                        LINES.get(row.getInt("band")).code(),
                        row.getLong("persons")));
        EndedAndRan<Alike> counted = frames.endedAndRan(
                inquiry,
                territory,
                new Columns("s.told, " + EsfPersons.funded(territory) + " as esf", 2),
                row -> new Alike(row.getInt("told") == 0, row.getBoolean("esf"), row.getInt("told") == TOLD));
        Framed<Alike> ran = counted.ran();
        Told known = known(ran.people(), Alike::anonymous);
        Sexes sexes = Sexes.of(
                        lists.of(CodeList.SEX), persons.stream().map(Group::sex).toList())
                .and(ran.sexes());
        Label person = new Label("Personer", "Persons");
        Label participation = new Label("Deltaganden", "Participations");
        List<Table> tables = new ArrayList<>();
        tables.add(table(sexes, persons, new Names("persons", person, person), known));
        tables.add(Sheets.bySex(
                new Names("participations", participation, participation),
                ran.sexes(),
                COUNTED,
                (sex, line) -> new Portion(
                        known.at(sex.code(), line.code()),
                        Wholes.PARTICIPATIONS.of(known.at(sex.code(), Dimension.ALL))),
                List.of()));
        Told began = ran.people()
                .under(known, List.of(KNOWN), one -> !one.anonymous)
                .tell(List.of(EsfPersons.PARTS), one -> List.of(EsfPersons.part(one.esf)));
        Told left = counted.ended()
                .people()
                .tell(List.of(EsfPersons.PARTS), one -> List.of(EsfPersons.part(one.esf && one.told)));
        tables.addAll(
                esf.tables(inquiry, territory, ran.sexes().and(counted.ended().sexes()), began, left));
        return Preamble.document(
                kind().path(),
                new Label("Personer och deltaganden", "Persons and participations"),
                inquiry,
                territory,
                suppression.limit(),
                List.of(
                        new Label(
                                "En person med flera deltaganden räknas en gång bland personerna. Anonyma deltaganden kan inte knytas till personer och räknas bara som deltaganden.",
                                "A person with several participations counts once among the persons. Anonymous participations cannot be linked to persons and count as participations only.")),
                tables);
    }

    Query query(Inquiry inquiry, Territory territory) {
        Map<String, Object> values = Ran.values(inquiry, territory);
        return byPerson.query(PERSONS.replace("{ran}", Ran.CONDITION), values, territory);
    }

    /**
     * Persons do not sum over places and periods, but where each took part once they are as many as the participations: so they
     * are told only where these are (R6.7).
     */
    private Table table(Sexes sexes, List<Group> groups, Names names, Told known) {
        CountCube cube = new CountCube(
                sexes.dimension(),
                Dimension.of(LINES.stream()
                        .filter(line -> !line.sum())
                        .map(Line::code)
                        .toList()));
        groups.forEach(group -> cube.add(group.n, sexes.code(group.sex), group.code));
        ShownCube within = suppression.show(cube);
        BiFunction<Sex, String, Counted> shown =
                (sex, code) -> within.at(sex.code(), code).asFarAs(known.at(sex.code(), KNOWN));
        return Sheets.bySex(
                names,
                sexes,
                LINES,
                (sex, line) ->
                        new Portion(shown.apply(sex, line.code()), Wholes.PERSONS.of(shown.apply(sex, Dimension.ALL))),
                List.of());
    }
}
