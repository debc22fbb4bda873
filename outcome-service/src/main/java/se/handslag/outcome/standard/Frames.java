package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Surroundings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.veil.Counted;
import se.handslag.outcome.veil.Frame;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

/**
 * Reads all that any question about the same associations could count: so that what is hidden in one report is hidden in all
 * (R6.7). A nation has too many interventions to tell them apart.
 */
@ApplicationScoped
class Frames {
    private static final String ENDED = """
            select s.association, {intervention} as intervention,
                   cast(extract(year from s.ended_on) * 4 + extract(quarter from s.ended_on) - 1 as integer) as quarter,
                   s.sex, {columns}, count(*) as n
            from participation_span s
            where s.known_from <= :asOf and s.known_until > :asOf and s.ended_on is not null and {scope}
            group by {places}
            """;
    private static final String RAN = """
            select s.association, {intervention} as intervention, 0 as quarter, s.sex, {columns}, count(*) as n
            from (
                select s.*, s.ended_on is not null and s.ended_on <= :last as closed
                from participation_span s
                where {ran} and {scope}) s
            where {which}
            group by {places}
            """;
    private static final int PLACES = 4;

    private final Rows rows;
    private final CodeLists lists;
    private final ReportSettings settings;

    Frames(Rows rows, CodeLists lists, ReportSettings settings) {
        this.rows = rows;
        this.lists = lists;
        this.settings = settings;
    }

    /** The counted, and the sexes that are told apart. */
    record Framed<T>(Sexes sexes, Population<T> people) {}

    /**
     * What to tell apart.
     *
     * @param sql expressions on a row {@code s} of the projection, each with a name
     * @param count how many they are
     */
    record Columns(String sql, int count) {}

    /** Those that have ended, each when it did. */
    <T> Framed<T> ended(Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader) {
        return read(ENDED, inquiry, territory, columns, "true", reader, List.of());
    }

    /** Those that were running when the period ended. */
    Framed<Integer> running(Inquiry inquiry, Territory territory) {
        return read(RAN, inquiry, territory, new Columns("0 as nothing", 1), "not closed", row -> 0, List.of());
    }

    /** Those that ran on any day of the period: each ended in it or was running at its end. */
    <T> Framed<T> ran(Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader) {
        List<Told> parts = List.of(
                ended(inquiry, territory, new Columns("0 as nothing", 1), row -> 0)
                        .people()
                        .sums(),
                running(inquiry, territory).people().sums());
        return read(RAN, inquiry, territory, columns, "true", reader, parts);
    }

    private record Group<T>(int association, int intervention, int quarter, Integer sex, T what, int n) {}

    private <T> Framed<T> read(
            String statement,
            Inquiry inquiry,
            Territory territory,
            Columns columns,
            String which,
            Rows.Reader<T> reader,
            List<Told> parts) {
        boolean timed = statement.equals(ENDED);
        boolean everywhere = territory.scope() instanceof Scope.Nation;
        Query query = query(statement, inquiry, territory, columns, which);
        List<Group<T>> groups = rows.list(query, row -> group(row, reader));
        Sexes sexes =
                Sexes.of(lists.of(CodeList.SEX), groups.stream().map(Group::sex).toList());
        Frame frame = new Frame(inquiry.period(), settings.suppressionLimit(), sexes.dimension(), timed);
        Map<Integer, Dimension> interventions = interventions(territory, everywhere ? List.of() : groups);
        Map<Integer, String> counties =
                territory.around().stream().collect(Collectors.toMap(Surroundings::number, Surroundings::county));
        List<Counted<T>> counted = groups.stream()
                .map(one -> new Counted<>(
                        one.association, one.intervention, one.quarter, sexes.code(one.sex), one.what, one.n))
                .toList();
        return new Framed<>(
                sexes,
                frame.population(territory.scope(), interventions, counties, territory.numbers(), counted, parts));
    }

    /** All that have ended in the associations that the scope touches. */
    static Query ended(Inquiry inquiry, Territory territory, Columns columns) {
        return query(ENDED, inquiry, territory, columns, "true");
    }

    /** All that ran in them in the period. */
    static Query ran(Inquiry inquiry, Territory territory, Columns columns) {
        return query(RAN, inquiry, territory, columns, "true");
    }

    private static Query query(String statement, Inquiry inquiry, Territory territory, Columns columns, String which) {
        boolean everywhere = territory.scope() instanceof Scope.Nation;
        Map<String, Object> values = new HashMap<>(Map.of(
                "asOf", inquiry.asOf(),
                "associations",
                        territory.around().stream().map(Surroundings::number).toArray(Integer[]::new)));
        if (statement.equals(RAN)) {
            values.put("first", inquiry.period().from());
            values.put("last", inquiry.period().to());
        }
        String sql = statement
                .replace("{intervention}", everywhere ? "0" : "s.intervention")
                .replace("{columns}", columns.sql())
                .replace("{which}", which)
                .replace("{ran}", Ran.CONDITION)
                .replace("{scope}", everywhere ? "true" : "s.association = any(:associations)")
                .replace("{places}", places(PLACES + columns.count()));
        return Query.of(sql, values);
    }

    private static <T> Group<T> group(ResultSet row, Rows.Reader<T> reader) throws SQLException {
        return new Group<>(
                row.getInt("association"),
                row.getInt("intervention"),
                row.getInt("quarter"),
                row.getObject("sex", Integer.class),
                reader.read(row),
                row.getInt("n"));
    }

    private static String places(int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }

    /**
     * By association, those in which somebody had taken part by then; that may be known before the intervention is. In the
     * order of their ids, so that the same is hidden whatever number a rebuild gives them.
     */
    private static <T> Map<Integer, Dimension> interventions(Territory territory, List<Group<T>> groups) {
        Map<Integer, Dimension> all = new HashMap<>();
        Map<Integer, KnownIntervention> known = new HashMap<>();
        for (Surroundings one : territory.around()) {
            all.put(one.number(), new Dimension());
            one.interventions()
                    .forEach(
                            intervention -> intervention.number().ifPresent(number -> known.put(number, intervention)));
        }
        Set<Integer> added = new HashSet<>();
        List<Group<T>> ordered = groups.stream()
                .sorted(Comparator.comparing(group -> known.containsKey(group.intervention)
                        ? known.get(group.intervention).id().toString()
                        : "unknown " + group.intervention))
                .toList();
        for (Group<T> group : ordered) {
            Dimension places = all.computeIfAbsent(group.association, any -> new Dimension());
            if (added.add(group.intervention)) {
                KnownIntervention one = known.get(group.intervention);
                add(places, one == null ? KnownIntervention.SEVERAL : one.countedIn(), group.intervention);
            }
        }
        return all;
    }

    private static void add(Dimension places, String municipality, int intervention) {
        String within = Places.IN + municipality;
        if (!places.knows(within)) {
            places.add(Dimension.ALL, within);
        }
        places.add(within, Integer.toString(intervention));
    }
}
