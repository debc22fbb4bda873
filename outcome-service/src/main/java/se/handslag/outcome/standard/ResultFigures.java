package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Settled;
import se.handslag.outcome.veil.Told;

/** Participations, closed ones and what became of them, as far as any report may show them. */
@ApplicationScoped
public class ResultFigures {
    /** Not ended by the end of the period. */
    public static final String RUNNING = "RUNNING";

    /** Ended within the period. */
    public static final String CLOSED = "CLOSED";

    /** Ended within the period; what came after is not known. */
    public static final String UNMEASURED = "UNMEASURED";

    /** Ended within the period; what came after is known. Each has a category of the definition besides. */
    public static final String MEASURED = "MEASURED";

    private static final Columns COLUMNS = new Columns("s.after, s.occupation_after, " + Standing.COLUMN, 3);

    private final Frames frames;
    private final CodeLists lists;

    ResultFigures(Frames frames, CodeLists lists) {
        this.frames = frames;
        this.lists = lists;
    }

    /** Counts them. */
    public Counts of(Inquiry inquiry, Territory territory, SuccessDefinition definition) {
        Codes kinds = lists.of(CodeList.WORK_KIND);
        Frames.EndedAndRunning<Ended> both =
                frames.endedAndRunning(inquiry, territory, COLUMNS, row -> Ended.read(row, definition, kinds));
        Framed<Ended> ended = both.ended();
        Framed<Integer> running = both.running();
        Told standing = Standing.tell(ended.people(), Ended::standing);
        Population<Ended> knownAfter = Standing.knownAfter(ended.people(), standing, Ended::standing);
        return new Counts(
                ended.sexes().and(running.sexes()),
                standing,
                results(knownAfter, standing, definition, kinds),
                running.people().sums(),
                knownAfter);
    }

    private static Told results(
            Population<Ended> knownAfter, Told standing, SuccessDefinition definition, Codes kinds) {
        Told statuses = StatusAfter.tell(knownAfter, standing, Ended::standing, one -> StatusAfter.of(one.occupation));
        Map<List<String>, List<String>> settled = new HashMap<>();
        settled.put(List.of(Dimension.ALL), List.of(Dimension.ALL, Dimension.ALL));
        StatusAfter.meantBy(
                        definition, kinds.all().stream().map(Codes.Coded::code).collect(Collectors.toSet()))
                .forEach((result, status) -> settled.put(List.of(result), List.of(Dimension.ALL, status)));
        return knownAfter.finer(
                statuses,
                List.of(Dimension.of(
                        definition.categories().stream().map(Category::code).toList())),
                one -> List.of(one.result),
                Settled.same(settled));
    }

    /**
     * One who has ended.
     *
     * @param result empty if it is not known what came after
     */
    record Ended(Standing standing, Optional<After> after, int occupation, String result) {
        private static Ended read(ResultSet row, SuccessDefinition definition, Codes kinds) throws SQLException {
            Optional<After> after =
                    Optional.ofNullable(row.getObject("after", Integer.class)).map(After::new);
            return new Ended(
                    Standing.read(row),
                    after,
                    row.getInt("occupation_after"),
                    after.map(told -> definition.categorise(told.of(kinds)).code())
                            .orElse(""));
        }
    }

    /** Of one scope, of its places and of all sexes. */
    public static final class Counts implements PlaceCounts {
        private final Sexes sexes;
        private final Told ended;
        private final Told results;
        private final Told running;
        private final Population<Ended> measured;

        private Counts(Sexes sexes, Told ended, Told results, Told running, Population<Ended> measured) {
            this.sexes = sexes;
            this.ended = ended;
            this.results = results;
            this.running = running;
            this.measured = measured;
        }

        /** Those of whom is known what came after. */
        Population<Ended> measured() {
            return measured;
        }

        Sexes sexes() {
            return sexes;
        }

        @Override
        public Set<String> counties() {
            return ended.countyCodes();
        }

        @Override
        public Set<Integer> interventions() {
            Set<Integer> all = new TreeSet<>(ended.interventions());
            all.addAll(running.interventions());
            return all;
        }

        /** Of all. */
        @Override
        public Counted of(String state) {
            return bySex(Dimension.ALL, state);
        }

        Counted bySex(String sex, String state) {
            return figure(state, () -> running.at(sex), node -> node.table().at(sex, node.ways()));
        }

        /** Of an intervention, by its number in the projection. */
        public Counted ofIntervention(int number, String state) {
            return in(Integer.toString(number), state);
        }

        @Override
        public Counted in(String place, String state) {
            return figure(state, () -> running.in(place, Dimension.ALL), node -> node.table()
                    .in(place, Dimension.ALL, node.ways()));
        }

        @Override
        public Counted inCounty(String county, String state) {
            return figure(state, () -> running.ofCounty(county, Dimension.ALL), node -> node.table()
                    .ofCounty(county, Dimension.ALL, node.ways()));
        }

        /** Who ran in the period ended in it, or was running at its end: shown if both are. */
        private Counted figure(String state, Supplier<Counted> running, Function<Node, Counted> ended) {
            return switch (state) {
                case RUNNING -> running.get();
                case Dimension.ALL -> Counted.sum(running.get(), ended.apply(node(CLOSED)));
                default -> ended.apply(node(state));
            };
        }

        private Node node(String state) {
            return switch (state) {
                case CLOSED -> Node.of(ended, Dimension.ALL, Dimension.ALL);
                case UNMEASURED -> Node.of(ended, Dimension.ALL, Standing.UNKNOWN_AFTER);
                case MEASURED -> Node.of(ended, Dimension.ALL, Standing.KNOWN_AFTER);
                default -> Node.of(results, state);
            };
        }
    }
}
