package se.handslag.outcome.veil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.veil.World.One;
import se.handslag.outcome.veil.World.Question;

/** One who has every report of every scope and period subtracts each from each, and finds no small count (R6.7). */
class VeilAttackTest {
    private static final Dimension COARSE = Dimension.of(List.of("UNMEASURED", "MEASURED"));
    private static final List<String> SEXES = List.of(Dimension.ALL, "FEMALE", "MALE");

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void noDifferenceOfTwoReportsIsASmallCount(@ForAll long seed) {
        figures(new World(new Random(seed))).values().forEach(Figure::subtract);
    }

    private static Map<String, List<Figure>> figures(World world) {
        Map<String, List<Figure>> tables = new HashMap<>();
        for (String table : List.of("sums", "results", "reasons", "both", "finer")) {
            tables.put(table, new ArrayList<>());
        }
        for (Question question : world.questions()) {
            Population<One> closed = world.population(question);
            Told sums = closed.tell(List.of(), any -> List.of());
            Told results = closed.tell(List.of(World.RESULTS), one -> List.of(one.result()));
            Told reasons = closed.tell(List.of(World.REASONS), one -> List.of(one.reason()));
            Population<One> measured = closed.under(
                    results, List.of("MEASURED"), one -> !one.result().equals("UNMEASURED"));
            Told both =
                    measured.tell(List.of(World.RESULTS, World.REASONS), one -> List.of(one.result(), one.reason()));
            finer(tables.get("finer"), world, question, closed);
            for (String sex : SEXES) {
                add(tables.get("sums"), world, question, sex, "closed", sums.at(sex), any -> true);
                for (String result : World.RESULTS.codes()) {
                    Predicate<One> has = one -> is(one.result(), result);
                    add(tables.get("results"), world, question, sex, result, results.at(sex, result), has);
                    for (String reason : World.REASONS.codes()) {
                        add(
                                tables.get("both"),
                                world,
                                question,
                                sex,
                                result + "/" + reason,
                                both.at(sex, result, reason),
                                one -> has.test(one) && !one.result().equals("UNMEASURED") && is(one.reason(), reason));
                    }
                }
                for (String reason : World.REASONS.codes()) {
                    add(
                            tables.get("reasons"),
                            world,
                            question,
                            sex,
                            reason,
                            reasons.at(sex, reason),
                            one -> is(one.reason(), reason));
                }
            }
        }
        return tables;
    }

    /** Told in one table and further apart in another: the same of the same people in both. */
    private static void finer(List<Figure> figures, World world, Question question, Population<One> closed) {
        Told coarse = closed.tell(List.of(COARSE), one -> List.of(coarse(one.result())));
        Told finer = closed.finer(
                coarse,
                List.of(World.RESULTS),
                one -> List.of(one.result()),
                Settled.same(COARSE.codes().stream().collect(Collectors.toMap(List::of, List::of))));
        for (String sex : SEXES) {
            for (String result : COARSE.codes()) {
                Predicate<One> has = one -> is(one.result(), result);
                add(figures, world, question, sex, "coarse " + result, coarse.at(sex, result), has);
                assertThat(finer.at(sex, result).number())
                        .as("the same people, told twice: %s %s %s", sex, result, question)
                        .isEqualTo(coarse.at(sex, result).number());
            }
            for (String result : World.RESULTS.codes()) {
                Predicate<One> has = one -> is(one.result(), result);
                add(figures, world, question, sex, result, finer.at(sex, result), has);
            }
        }
    }

    private static String coarse(String result) {
        return result.equals("UNMEASURED") ? result : "MEASURED";
    }

    private static boolean is(String code, String asked) {
        return asked.equals(Dimension.ALL)
                || code.equals(asked)
                || (asked.equals("MEASURED") && !code.equals("UNMEASURED"));
    }

    private static void add(
            List<Figure> figures,
            World world,
            Question question,
            String sex,
            String what,
            Cell.Counted cell,
            Predicate<One> which) {
        long people = 0;
        int count = 0;
        int from = Calendar.quarter(question.period().from());
        int to = Calendar.quarter(question.period().to());
        for (One one : world.all()) {
            if (question.interventions().contains(one.intervention())
                    && one.quarter() >= from
                    && one.quarter() <= to
                    && is(one.sex(), sex)
                    && which.test(one)) {
                people += one.key();
                count++;
            }
        }
        boolean hidden = cell.number().isEmpty();
        if (!hidden) {
            assertThat(cell.number()).hasValue(count);
        }
        figures.add(new Figure(people, count, hidden, question.ofTheCalendar(), question, sex + " " + what));
    }
}
