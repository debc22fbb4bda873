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
public class Frames {
    private static final String BY_DAY = """
            select s.association, {intervention} as intervention,
                   cast(extract(year from s.{day}) * 4 + extract(quarter from s.{day}) - 1 as integer) as quarter,
                   {sex}, {columns}, count(*) as n
            from {rows} s
            where s.{day} is not null and {scope}
            group by {places}
            """;
    private static final String RUNS = """
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
    public record Columns(String sql, int count) {}

    /** Those that have ended, each when it did. */
    <T> Framed<T> ended(Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader) {
        return read(Counting.ENDED, inquiry, territory, columns, "true", reader, List.of());
    }

    /** All of a source, each on its day; sexes are not told apart. */
    public <T> Population<T> of(
            Inquiry inquiry, Territory territory, Source source, Columns columns, Rows.Reader<T> reader) {
        return read(Counting.by(source, false), inquiry, territory, columns, "true", reader, List.of())
                .people();
    }

    /** Those that were running when the period ended. */
    Framed<Integer> running(Inquiry inquiry, Territory territory) {
        return read(
                Counting.RAN, inquiry, territory, new Columns("0 as nothing", 1), "not closed", row -> 0, List.of());
    }

    /** Those that ran on any day of the period: each ended in it or was running at its end. */
    <T> Framed<T> ran(Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader) {
        Framed<Integer> ended = ended(inquiry, territory, new Columns("0 as nothing", 1), row -> 0);
        return ran(inquiry, territory, columns, reader, ended);
    }

    /**
     * The same.
     *
     * @param ended those that have ended, told apart in any way
     */
    <T> Framed<T> ran(Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader, Framed<?> ended) {
        List<Told> parts = List.of(
                ended.people().sums(), running(inquiry, territory).people().sums());
        return read(Counting.RAN, inquiry, territory, columns, "true", reader, parts);
    }

    /** A way of counting. */
    private record Counting(String statement, boolean timed, boolean sexed) {
        private static final Counting ENDED = by(Source.ENDED, true);
        private static final Counting RAN = new Counting(RUNS, false, true);

        static Counting by(Source source, boolean sexed) {
            String sex = sexed ? "s.sex" : "cast(null as smallint) as sex";
            return new Counting(source.in(BY_DAY).replace("{sex}", sex), true, sexed);
        }
    }

    private record Group<T>(int association, int intervention, int quarter, Integer sex, T what, int n) {}

    private <T> Framed<T> read(
            Counting counting,
            Inquiry inquiry,
            Territory territory,
            Columns columns,
            String which,
            Rows.Reader<T> reader,
            List<Told> parts) {
        boolean everywhere = territory.scope() instanceof Scope.Nation;
        Query query = query(counting, inquiry, territory, columns, which);
        List<Group<T>> groups = rows.list(query, row -> group(row, reader));
        Sexes sexes = counting.sexed
                ? Sexes.of(
                        lists.of(CodeList.SEX), groups.stream().map(Group::sex).toList())
                : Sexes.none(lists.of(CodeList.SEX));
        Frame frame = new Frame(inquiry.period(), settings.suppressionLimit(), sexes.dimension(), counting.timed);
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
        return query(Counting.ENDED, inquiry, territory, columns, "true");
    }

    /** All that ran in them in the period. */
    static Query ran(Inquiry inquiry, Territory territory, Columns columns) {
        return query(Counting.RAN, inquiry, territory, columns, "true");
    }

    private static Query query(Counting counting, Inquiry inquiry, Territory territory, Columns columns, String which) {
        boolean everywhere = territory.scope() instanceof Scope.Nation;
        String sql = counting.statement
                .replace("{intervention}", everywhere ? "0" : "s.intervention")
                .replace("{columns}", columns.sql())
                .replace("{which}", which)
                .replace("{ran}", Ran.CONDITION)
                .replace("{places}", places(PLACES + columns.count()));
        return Source.query(sql, inquiry, territory, Map.of());
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
