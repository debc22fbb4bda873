package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.standard.ByPerson.Spot;
import se.handslag.outcome.standard.EsfIndicators.Turn;
import se.handslag.outcome.standard.Heads.Head;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Elsewhere;
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
            select place, entry, leaving, count(*) as persons, sum(ran) - count(*) as again
            from (
                select place, cast(entry % 65536 as integer) as entry, ran,
                       case when leaving < :never then cast(leaving % 65536 as integer) else 0 end as leaving
                from (
                    select {place} as place,
                           min(cast(s.started_on - date '1900-01-01' as bigint) * 65536 + s.esf_entry) as entry,
                           max(case when s.ended_on <= :last then cast(s.ended_on - date '1900-01-01' as bigint) * 65536
                                    else :never end + s.esf_exit) as leaving,
                           count(*) filter (where s.ended_on is null or s.ended_on >= :first) as ran
                    from participation_span s
                    where {who} and {known} and s.started_on <= :last
                      and {scope} and (cast(:operations as integer[]))[s.intervention] > 0
                    group by s.person, (cast(:operations as integer[]))[s.intervention]) one
                where leaving / 65536 >= cast(:first as date) - date '1900-01-01') each
            group by grouping sets ((place, entry), (place, leaving))
            """;

    /** Later than any exit. */
    private static final long NEVER = Long.MAX_VALUE / 2;

    private static final Label INDICATOR = new Label("Indikator", "Indicator");

    private final ByPerson byPerson;
    private final Frames frames;
    private final CodeLists lists;
    private final Suppression suppression;

    EsfPersons(ByPerson byPerson, Frames frames, CodeLists lists, ReportSettings settings) {
        this.byPerson = byPerson;
        this.frames = frames;
        this.lists = lists;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    /** All in the associations that the scope touches. */
    private static List<KnownIntervention> paidFor(Territory territory) {
        return territory.around().stream()
                .flatMap(one -> one.interventions().stream())
                .filter(KnownIntervention::esfFunded)
                .toList();
    }

    /**
     * None if the scope had no ESF intervention. Persons are told where the participations are that they would be if each took
     * part once: at entry those that ran, at exit those that ended and were told of.
     *
     * @param known participations that ran, by {@link Persons#KNOWN} and others
     * @param left those that ended, by {@link Persons#TOLD_OF} and others
     */
    List<Table> tables(Inquiry inquiry, Territory territory, Told known, Told left) {
        if (territory.interventions().stream().noneMatch(KnownIntervention::esfFunded)) {
            return List.of();
        }
        Rowed all = read(query(inquiry, territory));
        Optional<Rowed> own = Optional.of(territory)
                .filter(ByPerson::isPart)
                .map(part -> read(byPerson.within(PERSONS, values(inquiry, part), part)));
        Label note = new Label(
                "Varje person räknas en gång i varje operation. EECO01 är summan. Långtidsarbetslöshet (EECO03), funktionsnedsättning, ursprung och boende (EECO12–17) och erhållna kvalifikationer (EECR03) registreras inte och visas därför inte.",
                "Each person counts once in each operation. EECO01 is the sum. Long-term unemployment (EECO03), disability, origin and housing (EECO12–17) and qualifications gained (EECR03) are not registered and therefore not shown.");
        return List.of(
                EsfIndicators.table(
                        new Names(
                                "esf-entries",
                                new Label("ESF: personer vid första inträdet", "ESF: persons at first entry"),
                                INDICATOR),
                        heads(inquiry, territory, all.entries, own.map(Rowed::entries), known, Persons.KNOWN),
                        EsfIndicators.AT_ENTRY,
                        Wholes.ESF_ENTRIES,
                        List.of(note)),
                EsfIndicators.table(
                        new Names(
                                "esf-exits",
                                new Label("ESF: personer vid slutligt utträde", "ESF: persons at final exit"),
                                INDICATOR),
                        heads(inquiry, territory, all.exits, own.map(Rowed::exits), left, Persons.TOLD_OF),
                        EsfIndicators.AT_EXIT,
                        Wholes.ESF_EXITS,
                        List.of()));
    }

    private record Rowed(List<Head<Turn<EsfEntry>>> entries, List<Head<Turn<EsfExit>>> exits) {}

    private Rowed read(Query query) {
        Codes education = lists.of(CodeList.EDUCATION);
        Rowed read = new Rowed(new ArrayList<>(), new ArrayList<>());
        byPerson.list(query, row -> {
            Spot spot = Spot.read(row.getLong("place"));
            long persons = row.getLong("persons");
            Integer entry = row.getObject("entry", Integer.class);
            if (entry != null) {
                EsfEntry what = EsfEntry.of(entry, education);
                read.entries.add(new Head<>(spot, Turn.person(what), persons));
                read.entries.add(new Head<>(spot, Turn.again(what), row.getLong("again")));
            } else if (new EsfExit(row.getInt("leaving")).exited()) {
                read.exits.add(new Head<>(spot, Turn.person(new EsfExit(row.getInt("leaving"))), persons));
            }
            return spot;
        });
        return read;
    }

    /** Whether a nation's sums are hidden follows from those of its associations: its interventions are not told apart. */
    private <T> Heads<T> heads(
            Inquiry inquiry,
            Territory territory,
            List<Head<T>> all,
            Optional<List<Head<T>>> own,
            Told participations,
            String code) {
        Set<Integer> funded = paidFor(territory).stream()
                .flatMap(one -> one.number().stream())
                .collect(Collectors.toSet());
        Optional<Elsewhere> elsewhere = territory.scope() instanceof Scope.Nation
                ? Optional.empty()
                : Optional.of(Elsewhere.among(funded, participations, code));
        return new Heads<>(frames.of(inquiry, territory, all, elsewhere), own, suppression);
    }

    Query query(Inquiry inquiry, Territory territory) {
        return byPerson.around(PERSONS, values(inquiry, territory), territory);
    }

    private static Map<String, Object> values(Inquiry inquiry, Territory territory) {
        Map<String, Object> values = Ran.values(inquiry, territory);
        values.put("operations", operations(paidFor(territory)));
        values.put("never", NEVER);
        return values;
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
}
