package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Told;

/**
 * Persons as the European Social Fund counts them: in each operation once, at their first entry and their final exit. An
 * operation is a programme, or an intervention that is part of none. Of entries on one day that into nothing counts before
 * that from work, and of exits on one day the one that tells most: the same after a rebuild, whatever order ids came in.
 */
@ApplicationScoped
class EsfPersons {
    /** Day and situation in one number, so that the first and the last are found without sorting. */
    private static final String PERSONS = """
            select cast(entry % 65536 as integer) as entry,
                   case when leaving < :never then cast(leaving % 65536 as integer) else 0 end as leaving, count(*) as n
            from (
                select min(cast(s.started_on - date '1900-01-01' as bigint) * 65536 + s.esf_entry) as entry,
                       max(case when s.ended_on <= :last then cast(s.ended_on - date '1900-01-01' as bigint) * 65536
                                else :never end + s.esf_exit) as leaving
                from participation_span s
                where {who} and {known} and s.started_on <= :last
                  and {scope} and (cast(:operations as integer[]))[s.intervention] > 0
                group by s.person, (cast(:operations as integer[]))[s.intervention]) one
            where leaving / 65536 >= cast(:first as date) - date '1900-01-01'
            group by 1, 2
            """;

    /** Later than any exit. */
    private static final long NEVER = Long.MAX_VALUE / 2;

    private static final String ESF = "ESF";

    /** Participations in what the fund pays for, and others. */
    static final Dimension PARTS = Dimension.of(List.of(ESF, "OTHER"));

    private final ByPerson byPerson;
    private final CodeLists lists;
    private final Suppression suppression;

    EsfPersons(ByPerson byPerson, CodeLists lists, ReportSettings settings) {
        this.byPerson = byPerson;
        this.lists = lists;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    /** A code of {@link #PARTS}. */
    static String part(boolean esf) {
        return esf ? ESF : "OTHER";
    }

    /** SQL: true of a row {@code s} of the projection if the fund pays for it. */
    static String funded(Territory territory) {
        // Read off at a place: to look through a list for each of a million rows takes ten times as long as counting
        // them.
        String operations =
                Stream.of(operations(paidFor(territory))).map(String::valueOf).collect(Collectors.joining(","));
        return "coalesce((cast('{" + operations + "}' as integer[]))[s.intervention], 0) > 0";
    }

    private static List<KnownIntervention> paidFor(Territory territory) {
        return territory.interventions().stream()
                .filter(KnownIntervention::esfFunded)
                .toList();
    }

    /** Which of the entries, or of the exits, an indicator counts. */
    private static final Map<Line, Predicate<EsfGroup>> AT_ENTRY = new LinkedHashMap<>();

    private static final Map<Line, Predicate<EsfGroup>> AT_EXIT = new LinkedHashMap<>();

    static {
        AT_ENTRY.put(
                Line.part(
                        "EECO02",
                        "EECO02 Arbetslösa: arbetar inte, inskrivna hos AF",
                        "EECO02 Unemployed: not working, registered at the employment service"),
                group -> !group.worked() && group.atAf());
        AT_ENTRY.put(
                Line.part(
                        "EECO04",
                        "EECO04 Ekonomiskt inaktiva: arbetar inte, inte inskrivna hos AF",
                        "EECO04 Inactive: not working, not registered"),
                group -> !group.worked() && !group.atAf());
        AT_ENTRY.put(
                Line.part("EECO05", "EECO05 Anställda och egenföretagare", "EECO05 Employed, including self-employed"),
                EsfGroup::worked);
        AT_ENTRY.put(Line.part("EECO06", "EECO06 Under 18 år", "EECO06 Below 18"), group -> group.age() == 0);
        AT_ENTRY.put(Line.part("EECO07", "EECO07 18–29 år", "EECO07 18–29"), group -> group.age() == 1);
        AT_ENTRY.put(Line.part("EECO08", "EECO08 55 år och äldre", "EECO08 55 and above"), group -> group.age() == 3);
        AT_ENTRY.put(
                Line.part(
                        "EECO09", "EECO09 Högst grundskola (ISCED 0–2)", "EECO09 Lower secondary or less (ISCED 0–2)"),
                group -> group.educated("NONE", "COMPULSORY"));
        AT_ENTRY.put(
                Line.part("EECO10", "EECO10 Gymnasium (ISCED 3–4)", "EECO10 Upper secondary (ISCED 3–4)"),
                group -> group.educated("UPPER_SECONDARY"));
        AT_ENTRY.put(
                Line.part("EECO11", "EECO11 Eftergymnasial (ISCED 5–8)", "EECO11 Tertiary (ISCED 5–8)"),
                group -> group.educated("POST_SECONDARY"));
        AT_EXIT.put(
                Line.part(
                        "EECR01",
                        "EECR01 Söker arbete vid utträdet, inte vid inträdet",
                        "EECR01 Searching for a job upon leaving, not at entry"),
                EsfGroup::seeks);
        AT_EXIT.put(
                Line.part(
                        "EECR02",
                        "EECR02 I utbildning vid utträdet, inte vid inträdet",
                        "EECR02 In education or training upon leaving, not at entry"),
                EsfGroup::studies);
        AT_EXIT.put(
                Line.part(
                        "EECR04",
                        "EECR04 I arbete vid utträdet, inte vid inträdet",
                        "EECR04 In employment upon leaving, not at entry"),
                EsfGroup::works);
    }

    /**
     * None if the scope had no ESF intervention. Persons are told where the participations are that they would be if each took
     * part once: at entry those that ran, at exit those that ended and were told of.
     *
     * @param counted sexes of those participations
     * @param ran those of known persons, in {@link #PARTS}
     * @param ended those that were told of, in the same
     */
    List<Table> tables(Inquiry inquiry, Territory territory, Sexes counted, Told ran, Told ended) {
        List<KnownIntervention> funded = paidFor(territory);
        if (funded.isEmpty()) {
            return List.of();
        }
        Codes education = lists.of(CodeList.EDUCATION);
        List<EsfGroup> groups = byPerson.list(query(inquiry, territory, funded), row -> EsfGroup.read(row, education));
        Sexes sexes = Sexes.of(
                        lists.of(CodeList.SEX),
                        groups.stream().map(EsfGroup::sex).toList())
                .and(counted);
        Label entries = new Label("ESF: personer vid första inträdet", "ESF: persons at first entry");
        Label exits = new Label("ESF: personer vid slutligt utträde", "ESF: persons at final exit");
        Label note = new Label(
                "Varje person räknas en gång i varje operation. EECO01 är summan. Långtidsarbetslöshet (EECO03), funktionsnedsättning, ursprung och boende (EECO12–17) och erhållna kvalifikationer (EECR03) registreras inte och visas därför inte.",
                "Each person counts once in each operation. EECO01 is the sum. Long-term unemployment (EECO03), disability, origin and housing (EECO12–17) and qualifications gained (EECR03) are not registered and therefore not shown.");
        Indicators indicators = new Indicators(sexes, groups, suppression);
        return List.of(
                indicators.table(
                        new Names("esf-entries", entries, new Label("Indikator", "Indicator")),
                        group -> true,
                        AT_ENTRY,
                        Wholes.ESF_ENTRIES,
                        ran,
                        List.of(note)),
                indicators.table(
                        new Names("esf-exits", exits, new Label("Indikator", "Indicator")),
                        EsfGroup::exited,
                        AT_EXIT,
                        Wholes.ESF_EXITS,
                        ended,
                        List.of()));
    }

    Query query(Inquiry inquiry, Territory territory, List<KnownIntervention> funded) {
        Map<String, Object> values = Ran.values(inquiry, territory);
        values.put("operations", operations(funded));
        values.put("never", NEVER);
        return byPerson.query(PERSONS, values, territory);
    }

    /** At the number of each intervention that of its operation, from 1 on; 0 for others. */
    private static Integer[] operations(List<KnownIntervention> funded) {
        Map<UUID, Integer> numbers = new HashMap<>();
        Map<Integer, Integer> byIntervention = new TreeMap<>();
        for (KnownIntervention one : funded) {
            UUID operation = one.programme().orElse(one.id());
            one.number()
                    .ifPresent(number ->
                            byIntervention.put(number, numbers.computeIfAbsent(operation, any -> numbers.size() + 1)));
        }
        int last = byIntervention.keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> byIntervention.getOrDefault(number, 0))
                .toArray(Integer[]::new);
    }

    private record Indicators(Sexes sexes, List<EsfGroup> groups, Suppression suppression) {
        Table table(
                Names names,
                Predicate<EsfGroup> of,
                Map<Line, Predicate<EsfGroup>> asked,
                Wholes whole,
                Told base,
                List<Label> notes) {
            Map<String, ShownCube> shown = new LinkedHashMap<>();
            asked.forEach((line, counts) -> shown.put(line.code(), cube(of, counts)));
            List<Line> lines = new ArrayList<>(asked.keySet());
            lines.addFirst(new Line("ALL", whole.title(), true));
            return Sheets.bySex(names, sexes, lines, (sex, line) -> portion(shown, sex, line, whole, base), notes);
        }

        private static Portion portion(Map<String, ShownCube> shown, Sex sex, Line line, Wholes whole, Told base) {
            ShownCube any = shown.values().iterator().next();
            ShownCube cube = shown.getOrDefault(line.code(), any);
            Counted participations = base.at(sex.code(), ESF);
            return new Portion(
                    cube.at(sex.code(), line.sum() ? Dimension.ALL : "YES").asFarAs(participations),
                    whole.of(cube.at(sex.code(), Dimension.ALL).asFarAs(participations)));
        }

        private ShownCube cube(Predicate<EsfGroup> of, Predicate<EsfGroup> counts) {
            CountCube cube = new CountCube(sexes.dimension(), Dimension.of(List.of("YES", "NO")));
            groups.stream()
                    .filter(of)
                    .forEach(group -> cube.add(group.n(), sexes.code(group.sex()), counts.test(group) ? "YES" : "NO"));
            return suppression.show(cube);
        }
    }
}
