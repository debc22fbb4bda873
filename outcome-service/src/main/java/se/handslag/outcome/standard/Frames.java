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
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Surroundings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.veil.Crowd;
import se.handslag.outcome.veil.Frame;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

/**
 * Reads all that any question about the same associations could count: so that what is hidden in one report is hidden in all
 * (R6.7). A nation has too many interventions to tell them apart.
 */
@ApplicationScoped
class Frames {
    private static final String COUNTED = """
            select s.association, {intervention} as intervention, {quarter} as quarter, s.sex, {ended} as ended,
                   {running} as running, {columns}, count(*) as n
            from participation_span s
            where s.known_from <= :asOf and s.known_until > :asOf and {which} and {scope}
            group by {places}
            """;
    private static final String HAS_ENDED = "s.ended_on is not null";
    private static final String RUNS = "(s.started_on <= :last and (s.ended_on is null or s.ended_on > :last))";
    private static final int PLACES = 6;
    private static final Columns NOTHING = new Columns("0 as nothing", 1);

    private final Rows rows;
    private final CodeLists lists;
    private final ReportSettings settings;

    Frames(Rows rows, CodeLists lists, ReportSettings settings) {
        this.rows = rows;
        this.lists = lists;
        this.settings = settings;
    }

    /** Whom to count: those who have ended when they did, those who run at the end of the period, or who ran in it. */
    private enum Which {
        ENDED(HAS_ENDED, "s.ended_in", "true", "false"),
        ENDED_OR_RUNNING("(" + HAS_ENDED + " or " + RUNS + ")", "coalesce(s.ended_in, 0)", HAS_ENDED, RUNS),
        RAN(Ran.IN_PERIOD, "0", "false", "false");

        private final String condition;
        private final String quarter;
        private final String ended;
        private final String running;

        Which(String condition, String quarter, String ended, String running) {
            this.condition = condition;
            this.quarter = quarter;
            this.ended = ended;
            this.running = running;
        }
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

    /** Those that have ended, and those that were running when the period ended. */
    record EndedAndRunning<T>(Framed<T> ended, Framed<Integer> running) {}

    /** Those that have ended, each when it did. */
    <T> Framed<T> ended(Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader) {
        Counting<T> ended = new Counting<>();
        read(query(Which.ENDED, inquiry, territory, columns), (group, row) -> ended.add(group, reader.read(row)));
        return frame(inquiry, territory, true, ended, List.of());
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
        return new EndedAndRunning<>(
                frame(inquiry, territory, true, ended, List.of()),
                frame(inquiry, territory, false, running, List.of()));
    }

    /** Those that ran on any day of the period: each ended in it or was running at its end. */
    <T> Framed<T> ran(Inquiry inquiry, Territory territory, Columns columns, Rows.Reader<T> reader) {
        EndedAndRunning<Integer> parts = endedAndRunning(inquiry, territory, NOTHING, row -> 0);
        Counting<T> ran = new Counting<>();
        read(query(Which.RAN, inquiry, territory, columns), (group, row) -> ran.add(group, reader.read(row)));
        return frame(
                inquiry,
                territory,
                false,
                ran,
                List.of(parts.ended().people().sums(), parts.running().people().sums()));
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
        private final Set<Integer> sexes = new HashSet<>();
        private final Crowd<T> crowd = new Crowd<>();

        void add(Group group, T what) {
            sexes.add(group.sex);
            crowd.add(
                    group.association, group.intervention, group.quarter, Sexes.code(codes, group.sex), what, group.n);
        }
    }

    private <T> Framed<T> frame(
            Inquiry inquiry, Territory territory, boolean timed, Counting<T> counted, List<Told> parts) {
        Sexes sexes = Sexes.of(counted.codes, counted.sexes);
        Frame frame = new Frame(inquiry.period(), settings.suppressionLimit(), sexes.dimension(), timed);
        Map<Integer, String> counties =
                territory.around().stream().collect(Collectors.toMap(Surroundings::number, Surroundings::county));
        return new Framed<>(
                sexes,
                frame.population(
                        territory.scope(),
                        interventions(territory, counted.crowd),
                        counties,
                        territory.numbers(),
                        counted.crowd,
                        parts));
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
        Map<String, Object> values = new HashMap<>(Map.of(
                "asOf", inquiry.asOf(),
                "associations",
                        territory.around().stream().map(Surroundings::number).toArray(Integer[]::new)));
        if (which != Which.ENDED) {
            values.put("first", inquiry.period().from());
            values.put("last", inquiry.period().to());
        }
        String sql = COUNTED.replace("{intervention}", everywhere ? "0" : "s.intervention")
                .replace("{columns}", columns.sql())
                .replace("{quarter}", which.quarter)
                .replace("{which}", which.condition)
                .replace("{ended}", which.ended)
                .replace("{running}", which.running)
                .replace("{scope}", everywhere ? "true" : "s.association = any(:associations)")
                .replace("{places}", places(PLACES + columns.count()));
        return Query.of(sql, values);
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
    private static Map<Integer, Dimension> interventions(Territory territory, Crowd<?> crowd) {
        Map<Integer, Dimension> all = new HashMap<>();
        boolean everywhere = territory.scope() instanceof Scope.Nation;
        for (Surroundings one : territory.around()) {
            Dimension places = new Dimension();
            if (!everywhere) {
                Map<Integer, KnownIntervention> known = new HashMap<>();
                one.interventions().forEach(it -> it.number().ifPresent(number -> known.put(number, it)));
                crowd.interventions(one.number()).stream()
                        .sorted(Comparator.comparing(number -> known.containsKey(number)
                                ? known.get(number).id().toString()
                                : "unknown " + number))
                        .forEach(number -> add(
                                places,
                                known.containsKey(number) ? known.get(number).countedIn() : KnownIntervention.SEVERAL,
                                number));
            }
            all.put(one.number(), places);
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
