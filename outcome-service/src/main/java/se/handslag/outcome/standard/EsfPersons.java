package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;

/**
 * Persons as the European Social Fund counts them: in each operation once, at their first entry and their final exit. An
 * operation is a programme, or an intervention that is part of none.
 */
@ApplicationScoped
class EsfPersons {
    private static final String PERSONS = """
            with part as (
                select o.operation, s.person, s.sex, s.started_on, s.participation_id, s.age, s.education,
                       case when s.ended_on <= :last then s.ended_on end as ended_on, s.ended_on as real_end,
                       s.work_before, s.study_before, s.at_af_before, s.work_after, s.study_after, s.at_af_after
                from participation_span s
                join unnest(:interventions, :operations) as o (intervention, operation)
                    on o.intervention = s.intervention
                where s.known_from <= :asOf and s.known_until > :asOf and s.started_on <= :last
                  and s.person is not null and {scope}),
            entry as (
                select distinct on (operation, person) * from part
                order by operation, person, started_on, participation_id),
            last_one as (
                select distinct on (operation, person) * from part
                order by operation, person, ended_on desc nulls first, participation_id)
            select e.sex, e.work_before > 0 as worked, e.at_af_before as at_af,
                   width_bucket(e.age, array[18, 30, 55]) as age_band, e.education,
                   l.ended_on is not null as left_it, l.work_after is not null as told,
                   l.at_af_after and not l.at_af_before as seeks, l.study_after > 0 and l.study_before = 0 as studies,
                   l.work_after > 0 and l.work_before = 0 as works, count(*) as n
            from entry e
            join last_one l using (operation, person)
            where l.real_end is null or l.real_end >= :first
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
            """;

    private final Rows rows;
    private final CodeLists lists;

    EsfPersons(Rows rows, CodeLists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    private record Group(
            Integer sex,
            boolean worked,
            boolean atAf,
            int age,
            String education,
            boolean exited,
            boolean seeks,
            boolean studies,
            boolean works,
            long n) {
        static Group read(ResultSet row, Codes education) throws SQLException {
            Integer level = row.getObject("education", Integer.class);
            Integer age = row.getObject("age_band", Integer.class);
            return new Group(
                    row.getObject("sex", Integer.class),
                    row.getBoolean("worked"),
                    row.getBoolean("at_af"),
                    age == null ? -1 : age,
                    level == null ? "" : education.get(level).code(),
                    row.getBoolean("left_it") && row.getBoolean("told"),
                    row.getBoolean("seeks"),
                    row.getBoolean("studies"),
                    row.getBoolean("works"),
                    row.getLong("n"));
        }
    }

    /** Which of the entries, or of the exits, an indicator counts. */
    private static final Map<Line, Predicate<Group>> AT_ENTRY = new LinkedHashMap<>();

    private static final Map<Line, Predicate<Group>> AT_EXIT = new LinkedHashMap<>();

    static {
        AT_ENTRY.put(
                Line.part(
                        "EECO02",
                        "EECO02 Arbetslösa: arbetar inte, inskrivna hos AF",
                        "EECO02 Unemployed: not working, registered at the employment service"),
                group -> !group.worked && group.atAf);
        AT_ENTRY.put(
                Line.part(
                        "EECO04",
                        "EECO04 Ekonomiskt inaktiva: arbetar inte, inte inskrivna hos AF",
                        "EECO04 Inactive: not working, not registered"),
                group -> !group.worked && !group.atAf);
        AT_ENTRY.put(
                Line.part("EECO05", "EECO05 Anställda och egenföretagare", "EECO05 Employed, including self-employed"),
                Group::worked);
        AT_ENTRY.put(Line.part("EECO06", "EECO06 Under 18 år", "EECO06 Below 18"), group -> group.age == 0);
        AT_ENTRY.put(Line.part("EECO07", "EECO07 18–29 år", "EECO07 18–29"), group -> group.age == 1);
        AT_ENTRY.put(Line.part("EECO08", "EECO08 55 år och äldre", "EECO08 55 and above"), group -> group.age == 3);
        AT_ENTRY.put(
                Line.part(
                        "EECO09", "EECO09 Högst grundskola (ISCED 0–2)", "EECO09 Lower secondary or less (ISCED 0–2)"),
                group -> List.of("NONE", "COMPULSORY").contains(group.education));
        AT_ENTRY.put(
                Line.part("EECO10", "EECO10 Gymnasium (ISCED 3–4)", "EECO10 Upper secondary (ISCED 3–4)"),
                group -> group.education.equals("UPPER_SECONDARY"));
        AT_ENTRY.put(
                Line.part("EECO11", "EECO11 Eftergymnasial (ISCED 5–8)", "EECO11 Tertiary (ISCED 5–8)"),
                group -> group.education.equals("POST_SECONDARY"));
        AT_EXIT.put(
                Line.part(
                        "EECR01",
                        "EECR01 Söker arbete vid utträdet, inte vid inträdet",
                        "EECR01 Searching for a job upon leaving, not at entry"),
                Group::seeks);
        AT_EXIT.put(
                Line.part(
                        "EECR02",
                        "EECR02 I utbildning vid utträdet, inte vid inträdet",
                        "EECR02 In education or training upon leaving, not at entry"),
                Group::studies);
        AT_EXIT.put(
                Line.part(
                        "EECR04",
                        "EECR04 I arbete vid utträdet, inte vid inträdet",
                        "EECR04 In employment upon leaving, not at entry"),
                Group::works);
    }

    /** None if the scope has no ESF intervention in which anybody has taken part. */
    List<Table> tables(Inquiry inquiry, Territory territory, Suppression suppression) {
        List<KnownIntervention> funded = territory.interventions().stream()
                .filter(one -> one.esfFunded() && one.number().isPresent())
                .toList();
        if (funded.isEmpty()) {
            return List.of();
        }
        Codes education = lists.of(CodeList.EDUCATION);
        Map<String, Object> values = Ran.values(inquiry, territory);
        values.put(
                "interventions", funded.stream().map(one -> one.number().get()).toArray(Integer[]::new));
        values.put(
                "operations",
                funded.stream().map(one -> one.programme().orElse(one.id())).toArray(java.util.UUID[]::new));
        List<Group> groups = rows.list(
                Query.of(PERSONS.replace("{scope}", territory.condition()), values), row -> Group.read(row, education));
        Sexes sexes =
                Sexes.of(lists.of(CodeList.SEX), groups.stream().map(Group::sex).toList());
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
                        List.of(note)),
                indicators.table(
                        new Names("esf-exits", exits, new Label("Indikator", "Indicator")),
                        Group::exited,
                        AT_EXIT,
                        Wholes.ESF_EXITS,
                        List.of()));
    }

    private record Indicators(Sexes sexes, List<Group> groups, Suppression suppression) {
        Table table(
                Names names, Predicate<Group> of, Map<Line, Predicate<Group>> asked, Wholes whole, List<Label> notes) {
            Map<String, ShownCube> shown = new LinkedHashMap<>();
            asked.forEach((line, counts) -> shown.put(line.code(), cube(of, counts)));
            List<Line> lines = new ArrayList<>(asked.keySet());
            lines.addFirst(new Line("ALL", whole.title(), true));
            return Sheets.bySex(names, sexes, lines, (sex, line) -> portion(shown, sex, line, whole), notes);
        }

        private static Portion portion(Map<String, ShownCube> shown, Sex sex, Line line, Wholes whole) {
            ShownCube any = shown.values().iterator().next();
            ShownCube cube = shown.getOrDefault(line.code(), any);
            return new Portion(
                    cube.at(sex.code(), line.sum() ? Dimension.ALL : "YES"),
                    whole.of(cube.at(sex.code(), Dimension.ALL)));
        }

        private ShownCube cube(Predicate<Group> of, Predicate<Group> counts) {
            CountCube cube = new CountCube(sexes.dimension(), Dimension.of(List.of("YES", "NO")));
            groups.stream()
                    .filter(of)
                    .forEach(group -> cube.add(group.n, sexes.code(group.sex), counts.test(group) ? "YES" : "NO"));
            return suppression.show(cube);
        }
    }
}
