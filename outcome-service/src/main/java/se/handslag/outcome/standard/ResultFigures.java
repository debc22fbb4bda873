package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
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

    private static final Columns COLUMNS = new Columns("s.after", 1);

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
        Dimension states = Dimension.of(List.of(UNMEASURED, MEASURED));
        definition.categories().forEach(category -> states.add(MEASURED, category.code()));
        Told after = ended.people().tell(List.of(states), one -> List.of(one.state));
        return new Counts(
                ended.sexes().and(running.sexes()),
                after,
                running.people().sums(),
                ended.people().under(after, List.of(MEASURED), one -> one.after.isPresent()));
    }

    /** One who has ended. */
    record Ended(Optional<After> after, String state) {
        private static Ended read(ResultSet row, SuccessDefinition definition, Codes kinds) throws SQLException {
            Optional<After> after =
                    Optional.ofNullable(row.getObject("after", Integer.class)).map(After::new);
            return new Ended(
                    after,
                    after.map(told -> definition.categorise(told.of(kinds)).code())
                            .orElse(UNMEASURED));
        }
    }

    /** Of one scope, of its places and of all sexes. */
    public static final class Counts implements PlaceCounts {
        private final Sexes sexes;
        private final Told ended;
        private final Told running;
        private final Population<Ended> measured;

        private Counts(Sexes sexes, Told ended, Told running, Population<Ended> measured) {
            this.sexes = sexes;
            this.ended = ended;
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
            return figure(state, () -> running.at(sex), code -> ended.at(sex, code));
        }

        /** Of an intervention, by its number in the projection. */
        public Counted ofIntervention(int number, String state) {
            return in(Integer.toString(number), state);
        }

        @Override
        public Counted in(String place, String state) {
            return figure(state, () -> running.in(place, Dimension.ALL), code -> ended.in(place, Dimension.ALL, code));
        }

        @Override
        public Counted inCounty(String county, String state) {
            return figure(
                    state,
                    () -> running.ofCounty(county, Dimension.ALL),
                    code -> ended.ofCounty(county, Dimension.ALL, code));
        }

        /** Who ran in the period ended in it, or was running at its end: shown if both are. */
        private static Counted figure(String state, Supplier<Counted> running, Function<String, Counted> ended) {
            return switch (state) {
                case RUNNING -> running.get();
                case CLOSED -> ended.apply(Dimension.ALL);
                case Dimension.ALL -> Counted.sum(running.get(), ended.apply(Dimension.ALL));
                default -> ended.apply(state);
            };
        }
    }
}
