package se.handslag.outcome.further;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.definition.SuccessDefinitions;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.further.Crowd.Life;
import se.handslag.outcome.further.Crowd.One;
import se.handslag.outcome.further.Crowd.Place;
import se.handslag.outcome.plain.PlainService;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territories;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.veil.Figure;

/**
 * One who has the funnels, waiting times, follow-ups and costs of every scope and period subtracts each count from each, and
 * finds no small one (R6.7). And each count that is shown is right.
 */
class FurtherAttackTest {
    private static final int LIMIT = 5;
    private static final List<String> MONTHS = List.of("6", "12", "ALL");

    /** Whose figures, and of when. */
    private record Question(Scope scope, Set<Integer> places, Period period) {}

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void noDifferenceOfTwoReportsIsASmallCount(@ForAll long seed) {
        Crowd crowd = new Crowd(new Random(seed));
        PlainService service = new PlainService(LIMIT);
        service.tell(crowd.events());
        Attack attack = new Attack(crowd);
        for (Scope scope : scopes(crowd)) {
            Territory territory =
                    service.get(Territories.class).find(scope, Crowd.AS_OF).orElseThrow();
            for (Period period : periods()) {
                Question question = new Question(scope, places(crowd, scope), period);
                Inquiry inquiry = new Inquiry(scope, period, Crowd.AS_OF);
                Choices choices = new Choices(
                        service.get(SuccessDefinitions.class)
                                .inForce(SuccessDefinitions.NATIONAL_HEADLINE, Crowd.AS_OF),
                        Optional.empty());
                attack.funnels(question, service.get(FunnelReport.class).of(inquiry, territory, choices));
                attack.waits(question, service.get(WaitingReport.class).of(inquiry, territory, choices));
                attack.followUps(question, service.get(FollowUpReport.class).of(inquiry, territory, choices));
                attack.costs(question, service.get(CostReport.class).of(inquiry, territory, choices));
            }
        }
        attack.figures.values().forEach(Figure::subtract);
    }

    private static List<Scope> scopes(Crowd crowd) {
        List<Scope> scopes = new ArrayList<>(List.of(new Scope.Nation()));
        crowd.places().stream()
                .map(Place::county)
                .distinct()
                .map(Scope.County::new)
                .forEach(scopes::add);
        crowd.places().stream()
                .map(place -> crowd.association(place.association()))
                .distinct()
                .map(Scope.OfAssociation::new)
                .forEach(scopes::add);
        crowd.places().stream().map(Place::id).map(Scope.OfIntervention::new).forEach(scopes::add);
        if (crowd.places().stream().anyMatch(Place::inProgramme)) {
            scopes.add(new Scope.Programme(crowd.programme()));
        }
        return scopes;
    }

    private static Set<Integer> places(Crowd crowd, Scope scope) {
        Predicate<Place> within =
                switch (scope) {
                    case Scope.Nation any -> place -> true;
                    case Scope.County one -> place -> place.county().equals(one.code());
                    case Scope.OfAssociation one ->
                        place -> crowd.association(place.association()).equals(one.code());
                    case Scope.OfIntervention one -> place -> place.id().equals(one.id());
                    case Scope.Programme any -> Place::inProgramme;
                };
        return IntStream.range(0, crowd.places().size())
                .filter(number -> within.test(crowd.places().get(number)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The quarters of two years, and what is made of them. */
    private static List<Period> periods() {
        List<Period> periods =
                new ArrayList<>(List.of(new Period(LocalDate.parse("2010-01-01"), LocalDate.parse("2029-12-31"))));
        LocalDate start = LocalDate.parse("2018-01-01");
        for (int months : List.of(3, 6, 12)) {
            for (int first = 0; first < 24; first += months) {
                LocalDate from = start.plusMonths(first);
                periods.add(new Period(from, from.plusMonths(months).minusDays(1)));
            }
        }
        return periods;
    }

    /** All figures of all answers, by table. */
    private record Attack(Crowd crowd, Map<String, List<Figure>> figures) {
        Attack(Crowd crowd) {
            this(crowd, new HashMap<>());
        }

        void funnels(Question question, Document report) {
            for (String table : List.of("queue", "started")) {
                for (Row row : report.table(table).orElseThrow().rows()) {
                    on("funnels/" + table, question, row.name(), (Counted)
                            row.cells().getFirst());
                }
            }
        }

        void waits(Question question, Document report) {
            for (Row row : report.table("queue").orElseThrow().rows()) {
                Cell.Portion count = (Cell.Portion) row.cells().getFirst();
                on("waits/queue", question, row.name(), count.part());
                on("waits/queue", question, "ALL", count.whole().count());
            }
            Row contact = report.table("first-contact").orElseThrow().rows().getFirst();
            on(
                    "waits/hand-offs",
                    question,
                    "contact",
                    ((Cell.Portion) contact.cells().getFirst()).part());
            for (Row row : report.table("answers").orElseThrow().rows()) {
                on("waits/hand-offs", question, row.name(), (Counted)
                        row.cells().getFirst());
            }
        }

        void followUps(Question question, Document report) {
            for (Row row : report.table("follow-ups").orElseThrow().rows()) {
                for (int i = 0; i < MONTHS.size(); i++) {
                    on("follow-ups", question, row.name() + " " + MONTHS.get(i), (Counted)
                            row.cells().get(2 * i));
                }
            }
        }

        /** What a cost is divided by; of those who ran, periods overlap, so those of one period are compared. */
        void costs(Question question, Document report) {
            LocalDate from = question.period.from();
            LocalDate to = question.period.to();
            Predicate<Life> ran = life -> !life.start().isAfter(to)
                    && !life.end().filter(from::isAfter).isPresent();
            for (Row row : report.table("costs").orElseThrow().rows()) {
                Set<Integer> places = new HashSet<>(question.places);
                places.removeIf(place -> !inRow(row.name(), crowd.places().get(place)));
                Question asked = new Question(question.scope, places, question.period);
                life(asked, "ran " + question.period, row.cells().get(2), ran);
                life(asked, "closed", row.cells().get(3), ran.and(life -> life.closed(to)));
                life(asked, "success", row.cells().get(4), ran.and(life -> life.closed(to) && life.success()));
            }
        }

        private static boolean inRow(String row, Place place) {
            return row.equals("ALL")
                    || (row.length() == 2
                            ? row.equals(place.county())
                            : UUID.fromString(row).equals(place.id()));
        }

        private void life(Question question, String what, Cell cell, Predicate<Life> which) {
            List<Long> keys = crowd.lives().stream()
                    .filter(one -> question.places.contains(one.place()) && which.test(one))
                    .map(Life::key)
                    .toList();
            add("costs", question, what, ((Cell.Rate) cell).whole().count(), keys);
        }

        private void on(String table, Question question, String what, Counted cell) {
            List<Long> keys = crowd.counted(table).stream()
                    .filter(one -> question.places.contains(one.place())
                            && !one.day().isBefore(question.period.from())
                            && !one.day().isAfter(question.period.to())
                            && one.figures().contains(what))
                    .map(One::key)
                    .toList();
            add(table, question, what, cell, keys);
        }

        private void add(String table, Question question, String what, Counted cell, List<Long> keys) {
            boolean hidden = cell.number().isEmpty();
            if (!hidden) {
                assertThat(cell.number())
                        .as(table + " " + what + " " + question)
                        .hasValue(keys.size());
            }
            figures.computeIfAbsent(table, any -> new ArrayList<>())
                    .add(new Figure(
                            keys.stream().mapToLong(Long::longValue).sum(), keys.size(), hidden, true, question, what));
        }
    }
}
