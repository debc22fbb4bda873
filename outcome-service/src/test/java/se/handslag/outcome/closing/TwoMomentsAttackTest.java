package se.handslag.outcome.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.handslag.outcome.closing.Registered.One;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.SuccessDefinitions;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.plain.PlainService;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territories;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.ResultFigures;
import se.handslag.outcome.veil.Figure;

/**
 * One who asks for every scope and period again and again, while participations are registered late and others are found
 * never to have been, subtracts each count from each, and finds no small one (R6.7).
 */
class TwoMomentsAttackTest {
    private static final int LIMIT = 5;
    private static final Instant CLOSED = Instant.parse("2019-03-01T12:00:00Z");
    private static final int MOMENTS = 4;

    private record Question(Scope scope, Period period, Instant asOf) {}

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void noDifferenceOfTwoMomentsIsASmallCount(@ForAll long seed) {
        Registered world = Registered.random(new Random(seed));
        Figure.subtract(figures(world, ReportSettings.ClosedYears.EVERY_SCOPE));
    }

    @Example
    void withoutClosedYearsTheDifferenceIsTheOneWhoWasRegisteredLate() {
        Registered world = new Registered(1);
        for (int n = 0; n < 12; n++) {
            world.add(one(n, false, "2018-04-01"));
        }
        world.add(one(12, true, "2019-06-01"));
        Figure.subtract(figures(world, ReportSettings.ClosedYears.EVERY_SCOPE));
        assertThatThrownBy(() -> Figure.subtract(figures(world, ReportSettings.ClosedYears.NONE)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("WORK_OR_STUDY");
    }

    private static One one(int number, boolean works, String known) {
        Instant at = Registered.morning(LocalDate.parse(known));
        return new One(0, LocalDate.parse("2018-02-01"), works, at, Optional.empty(), 1L << number);
    }

    /** Of all answers at all moments; each is right as of the moment it says it is of. */
    private static List<Figure> figures(Registered world, ReportSettings.ClosedYears closed) {
        PlainService service = new PlainService(LIMIT, closed);
        service.tell(world.events());
        service.get(ClosedYears.class).add(new ClosedYear(2018, CLOSED, CLOSED), "test");
        SuccessDefinition definition =
                service.get(SuccessDefinitions.class).inForce(SuccessDefinitions.NATIONAL_HEADLINE, CLOSED);
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : scopes(world)) {
            for (Period period : periods()) {
                for (Instant moment : moments(world)) {
                    Question question = new Question(scope, period, moment);
                    Inquiry told = service.get(Vintages.class)
                            .told(new Inquiry(scope, period, moment))
                            .orElseThrow();
                    Territory territory = service.get(Territories.class)
                            .find(scope, told.asOf())
                            .orElseThrow();
                    ResultFigures.Counts counts =
                            service.get(ResultFigures.class).of(told, territory, definition);
                    Stream.of("CLOSED", "WORK_OR_STUDY", "REGISTERED_JOBSEEKER", "OTHER")
                            .forEach(what -> figures.add(figure(world, question, what, told.asOf(), counts.of(what))));
                }
            }
        }
        return figures;
    }

    private static Figure figure(Registered world, Question question, String what, Instant asOf, Counted cell) {
        Set<Integer> places = places(world, question.scope);
        Predicate<One> which =
                switch (what) {
                    case "CLOSED" -> one -> true;
                    case "WORK_OR_STUDY" -> One::works;
                    case "OTHER" -> one -> !one.works();
                    default -> one -> false;
                };
        List<Long> keys = world.all().stream()
                .filter(one -> places.contains(one.place()) && one.isKnown(asOf))
                .filter(one -> question.period.meets(one.end(), Optional.of(one.end())))
                .filter(which)
                .map(One::key)
                .toList();
        boolean hidden = cell.number().isEmpty();
        if (!hidden) {
            assertThat(cell.number()).as(what + " " + question).hasValue(keys.size());
        }
        long people = keys.stream().mapToLong(Long::longValue).sum();
        return new Figure(people, keys.size(), hidden, true, question, what);
    }

    private static Set<Integer> places(Registered world, Scope scope) {
        return IntStream.range(0, world.places().size())
                .filter(number -> switch (scope) {
                    case Scope.OfIntervention one ->
                        world.places().get(number).id().equals(one.id());
                    case Scope.OfAssociation one ->
                        world.associations()
                                .get(world.places().get(number).association())
                                .equals(one.code());
                    default -> true;
                })
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<Scope> scopes(Registered world) {
        return Stream.of(
                        Stream.of(new Scope.Nation(), new Scope.County("08")),
                        world.associations().stream().map(Scope.OfAssociation::new),
                        world.places().stream().map(place -> new Scope.OfIntervention(place.id())))
                .flatMap(scopes -> scopes.map(Scope.class::cast))
                .toList();
    }

    private static List<Period> periods() {
        LocalDate first = LocalDate.parse("2018-01-01");
        return Stream.of(3, 6, 12)
                .flatMap(months -> IntStream.range(0, 12 / months)
                        .mapToObj(n -> first.plusMonths((long) n * months))
                        .map(from -> new Period(from, from.plusMonths(months).minusDays(1))))
                .toList();
    }

    /** When the year was closed, and after some of the changes that became known since. */
    private static List<Instant> moments(Registered world) {
        return Stream.concat(
                        Stream.of(CLOSED),
                        world.all().stream()
                                .flatMap(one -> Stream.concat(Stream.of(one.known()), one.voided().stream()))
                                .filter(CLOSED::isBefore)
                                .sorted())
                .distinct()
                .limit(MOMENTS)
                .toList();
    }
}
