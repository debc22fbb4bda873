package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.standard.ByPerson.Spot;
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.standard.Frames.EndedAndRan;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.Heads.Head;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Elsewhere;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

/** Persons beside participations (R6.1), and the persons of ESF operations with what the fund asks of them. */
@ApplicationScoped
class Persons implements StandardReport {
    static final String KNOWN = "KNOWN";

    /** Of whom is known what came after. */
    static final String TOLD_OF = "TOLD_OF";

    /** What the projection says of those of whom is known what came after. */
    private static final int TOLD = 2;

    private static final String ANONYMOUS = "ANONYMOUS";
    private static final String OTHER = "OTHER";
    private static final String PERSONS = """
            select place, count(*) as persons, sum(participations) - count(*) as again
            from (
                select {place} as place, count(*) as participations
                from participation_span s
                where {who} and {ran} and {scope}
                group by s.person) one
            group by place
            """;

    /** Participations of somebody after the first of them: not told of. */
    private static final String AGAIN = "AGAIN";

    private static final String EACH = "EACH";
    private static final List<Line> LINES = List.of(Line.sum(Dimension.ALL, "Personer", "Persons"));
    private static final List<Line> COUNTED = List.of(
            Line.sum(Dimension.ALL, "Deltaganden", "Participations"),
            Line.part(KNOWN, "varav av kända personer", "of them of known persons"),
            Line.part(ANONYMOUS, "varav anonyma", "of them anonymous"));

    private final ByPerson byPerson;
    private final Frames frames;
    private final EsfPersons esf;
    private final Suppression suppression;

    Persons(ByPerson byPerson, Frames frames, EsfPersons esf, ReportSettings settings) {
        this.byPerson = byPerson;
        this.frames = frames;
        this.esf = esf;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

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
        EndedAndRan<Integer> counted =
                frames.endedAndRan(inquiry, territory, new Columns("s.told", 1), row -> row.getInt("told"));
        Framed<Integer> ran = counted.ran();
        Told known = known(ran.people(), told -> told == 0);
        Label participation = new Label("Deltaganden", "Participations");
        List<Table> tables = new ArrayList<>();
        tables.add(table(heads(inquiry, territory, known)));
        tables.add(Sheets.bySex(
                new Names("participations", participation, participation),
                ran.sexes(),
                COUNTED,
                (sex, line) -> new Portion(
                        known.at(sex.code(), line.code()),
                        Wholes.PARTICIPATIONS.of(known.at(sex.code(), Dimension.ALL))),
                List.of()));
        Told left = counted.ended()
                .people()
                .tell(List.of(Dimension.of(List.of(TOLD_OF, OTHER))), told -> List.of(told == TOLD ? TOLD_OF : OTHER));
        tables.addAll(esf.tables(inquiry, territory, known, left));
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
        return byPerson.around(text(), Ran.values(inquiry, territory), territory);
    }

    private static String text() {
        return PERSONS.replace("{ran}", Ran.CONDITION);
    }

    private Heads<String> heads(Inquiry inquiry, Territory territory, Told known) {
        Optional<List<Head<String>>> own = Optional.of(territory)
                .filter(ByPerson::isPart)
                .map(part -> read(byPerson.within(text(), Ran.values(inquiry, part), part)));
        return new Heads<>(
                frames.of(
                        inquiry,
                        territory,
                        read(query(inquiry, territory)),
                        Optional.of(Elsewhere.under(known, KNOWN))),
                own,
                suppression);
    }

    private List<Head<String>> read(Query query) {
        List<Head<String>> heads = new ArrayList<>();
        byPerson.list(query, row -> {
            Spot spot = Spot.read(row.getLong("place"));
            heads.add(new Head<>(spot, EACH, row.getLong("persons")));
            heads.add(new Head<>(spot, AGAIN, row.getLong("again")));
            return spot;
        });
        return heads;
    }

    private static Table table(Heads<String> heads) {
        Heads.Shown shown = heads.tell(List.of(Dimension.of(List.of(EACH, AGAIN))), List::of, Set.of(List.of(AGAIN)));
        Label person = new Label("Personer", "Persons");
        return Sheets.bySex(
                new Names("persons", person, person),
                heads.sexes(),
                LINES,
                (sex, line) -> new Portion(shown.at(sex.code(), EACH), Wholes.PERSONS.of(shown.at(sex.code(), EACH))),
                List.of());
    }
}
