package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Surroundings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Heads.Head;
import se.handslag.outcome.veil.Crowd;
import se.handslag.outcome.veil.Elsewhere;
import se.handslag.outcome.veil.Frame;
import se.handslag.outcome.veil.Population;

/**
 * Reads all that any question about the same associations could count: so that what is hidden in one report is hidden in all
 * (R6.7). A nation has too many interventions to tell them apart.
 */
@ApplicationScoped
public class Frames {
    private static final String COUNTED = """
            select s.association, {intervention} as intervention, {quarter} as quarter, {sex} as sex,
                   {running} as running, {columns}, {ended} as ended, count(*) as n
            from {rows} s
            where {which} and {scope}
            group by {places}
            """;
    private static final int PLACES = 5;
    private static final Columns NOTHING = new Columns("0 as nothing", 1);

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

    /** Those that have ended, and those that were running when the period ended. */
    record EndedAndRunning<T>(Framed<T> ended, Framed<Integer> running) {}

    /** Those that have ended at any time, and those that ran in the period. */
    record EndedAndRan<T>(Framed<T> ended, Framed<T> ran) {}

    /** Those that have ended, each when it did. */
    <T> Framed<T> ended(Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader) {
        Counting<T> ended = new Counting<>();
        read(query(Which.ENDED, inquiry, territory, columns), (group, row) -> ended.add(group, reader.read(row)));
        return frame(inquiry, territory, true, ended, Optional.empty());
    }

    /** All of a source, each on its day; sexes are not told apart. */
    public <T> Population<T> of(
            Inquiry inquiry, Territory territory, Source source, Columns columns, Rows.Reader<T> reader) {
        Counting<T> counted = new Counting<>(false);
        read(
                query(Which.of(source), inquiry, territory, columns),
                (group, row) -> counted.add(group, reader.read(row)));
        return frame(inquiry, territory, true, counted, Optional.empty()).people();
    }

    /**
     * Persons of the associations that the scope touches, each in one place.
     *
     * @param elsewhere what decides whether their sums are hidden
     */
    <T> Framed<T> of(Inquiry inquiry, Territory territory, List<Head<T>> persons, Optional<Elsewhere> elsewhere) {
        Counting<T> counted = new Counting<>();
        persons.forEach(one -> counted.add(
                new Group(
                        one.spot().association(),
                        one.spot().intervention(),
                        0,
                        one.spot().sex(),
                        false,
                        false,
                        Math.toIntExact(one.count())),
                one.what()));
        return frame(inquiry, territory, false, counted, elsewhere);
    }

    /** Those that have ended, each when it did, and those that were running when the period ended. */
    <T> EndedAndRunning<T> endedAndRunning(
            Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader) {
        Counting<T> ended = new Counting<>();
        Counting<Integer> running = new Counting<>();
        read(query(Which.ENDED_OR_RUNNING, inquiry, territory, columns), (group, row) -> {
            if (group.ended) {
                ended.add(group, reader.read(row));
            }
            if (group.running) {
                running.add(group, 0);
            }
        });
        return both(inquiry, territory, ended, running);
    }

    /** Those that ran on any day of the period: each ended in it or was running at its end. */
    <T> Framed<T> ran(Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader) {
        EndedAndRunning<Integer> parts = endedAndRunning(inquiry, territory, NOTHING, row -> 0);
        Counting<T> ran = new Counting<>();
        read(query(Which.RAN, inquiry, territory, columns), (group, row) -> ran.add(group, reader.read(row)));
        return ran(inquiry, territory, ran, parts);
    }

    /** The same, and those that have ended, in one look at the rows: faster if there are few different things to tell. */
    <T> EndedAndRan<T> endedAndRan(Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader) {
        Counting<T> ended = new Counting<>();
        Counting<Integer> running = new Counting<>();
        Counting<T> ran = new Counting<>();
        read(query(Which.ENDED_OR_RUNNING, inquiry, territory, columns), (group, row) -> {
            T what = reader.read(row);
            if (group.ended) {
                ended.add(group, what);
            }
            if (group.running) {
                running.add(group, 0);
            }
            if (group.running || Frame.holds(inquiry.period(), group.quarter)) {
                ran.add(group, what);
            }
        });
        EndedAndRunning<T> parts = both(inquiry, territory, ended, running);
        return new EndedAndRan<>(parts.ended(), ran(inquiry, territory, ran, parts));
    }

    private <T> EndedAndRunning<T> both(
            Inquiry inquiry, Territory territory, Counting<T> ended, Counting<Integer> running) {
        return new EndedAndRunning<>(
                frame(inquiry, territory, true, ended, Optional.empty()),
                frame(inquiry, territory, false, running, Optional.empty()));
    }

    private <T> Framed<T> ran(Inquiry inquiry, Territory territory, Counting<T> ran, EndedAndRunning<?> parts) {
        return frame(
                inquiry,
                territory,
                false,
                ran,
                Optional.of(Elsewhere.sumOf(
                        parts.ended().people().sums(), parts.running().people().sums())));
    }

    /** Some that are alike. */
    private record Group(
            int association, int intervention, int quarter, Integer sex, boolean ended, boolean running, int n) {}

    @FunctionalInterface
    private interface Taker {
        void take(Group group, ResultSet row) throws SQLException;
    }

    private void read(Query query, Taker taker) {
        rows.each(
                query,
                row -> taker.take(
                        new Group(
                                row.getInt("association"),
                                row.getInt("intervention"),
                                row.getInt("quarter"),
                                row.getObject("sex", Integer.class),
                                row.getBoolean("ended"),
                                row.getBoolean("running"),
                                row.getInt("n")),
                        row));
    }

    /** The crowd as it is read. */
    private final class Counting<T> {
        private final Codes codes = lists.of(CodeList.SEX);
        private final Set<Integer> met = new HashSet<>();
        private final Crowd<T> crowd = new Crowd<>();
        private final boolean sexed;

        Counting() {
            this(true);
        }

        Counting(boolean sexed) {
            this.sexed = sexed;
        }

        Sexes sexes() {
            return sexed ? Sexes.of(codes, met) : Sexes.none(codes);
        }

        void add(Group group, T what) {
            met.add(group.sex);
            crowd.add(
                    group.association,
                    group.intervention,
                    group.quarter,
                    sexed ? Sexes.code(codes, group.sex) : Dimension.ALL,
                    what,
                    group.n);
        }
    }

    private <T> Framed<T> frame(
            Inquiry inquiry, Territory territory, boolean timed, Counting<T> counted, Optional<Elsewhere> elsewhere) {
        Sexes sexes = counted.sexes();
        Frame frame = new Frame(inquiry.period(), settings.suppressionLimit(), sexes.dimension(), timed);
        Map<Integer, String> counties =
                territory.around().stream().collect(Collectors.toMap(Surroundings::number, Surroundings::county));
        return new Framed<>(
                sexes,
                frame.population(
                        territory.scope(),
                        MetInterventions.of(territory, counted.crowd),
                        counties,
                        territory.numbers(),
                        counted.crowd,
                        elsewhere));
    }

    /** All that have ended in the associations that the scope touches. */
    static Query ended(Inquiry inquiry, Territory territory, Columns columns) {
        return query(Which.ENDED, inquiry, territory, columns);
    }

    /** All that ran in them in the period. */
    static Query ran(Inquiry inquiry, Territory territory, Columns columns) {
        return query(Which.RAN, inquiry, territory, columns);
    }

    private static Query query(Which which, Inquiry inquiry, Territory territory, Columns columns) {
        boolean everywhere = territory.scope() instanceof Scope.Nation;
        String sql = which.source()
                .in(COUNTED)
                .replace("{intervention}", everywhere ? "0" : "s.intervention")
                .replace("{columns}", columns.sql())
                .replace("{quarter}", which.quarter())
                .replace("{sex}", which.sex())
                .replace("{which}", which.condition())
                .replace("{ended}", which.ended())
                .replace("{running}", which.running())
                .replace("{places}", places(PLACES + columns.count()));
        return Source.query(sql, inquiry, territory, Map.of());
    }

    private static String places(int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }
}
