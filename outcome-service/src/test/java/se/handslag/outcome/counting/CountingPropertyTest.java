package se.handslag.outcome.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every counting (R6.1): nothing is counted twice, nothing is lost. */
class CountingPropertyTest {
    private final SuccessDefinition headline = Definitions.headline();

    @Property
    void theLinesSumToTheWhole(@ForAll("groups") List<Group> groups) {
        Counting counting = Counting.of(headline, groups);
        Tally sum = counting.byIntervention().values().stream().reduce(Tally.none(headline), Tally::plus);
        assertEquals(sum, counting.total());
        long all = groups.stream().mapToLong(Group::participations).sum();
        assertEquals(all, counting.total().participations());
    }

    @Property
    void resultsSumToTheClosedThatWereMeasured(@ForAll("groups") List<Group> groups) {
        Tally total = Counting.of(headline, groups).total();
        long anonymous = sum(groups, Group.ClosedUnmeasured.class);
        assertEquals(sum(groups, Group.Closed.class), total.measured());
        assertEquals(anonymous, total.closedUnmeasured());
        assertEquals(total.closed(), total.measured() + anonymous);
        assertEquals(total.participations(), total.closed() + sum(groups, Group.Running.class));
    }

    @Property
    void theOrderOfTheGroupsMakesNoDifference(@ForAll("groups") List<Group> groups) {
        assertEquals(
                Counting.of(headline, groups).byIntervention(),
                Counting.of(headline, groups.reversed()).byIntervention());
    }

    private static long sum(List<Group> groups, Class<? extends Group> kind) {
        return groups.stream()
                .filter(kind::isInstance)
                .mapToLong(Group::participations)
                .sum();
    }

    @Provide
    Arbitrary<List<Group>> groups() {
        Arbitrary<UUID> ids = Arbitraries.longs().between(1, 5).map(n -> new UUID(0, n));
        Arbitrary<Long> counts = Arbitraries.longs().between(1, 300);
        Arbitrary<Long> days = Arbitraries.longs().between(0, 40_000);
        Arbitrary<Set<String>> works =
                Arbitraries.of("WORKS_SUBSIDISED", "SELF_EMPLOYED", "X").set().ofMaxSize(2);
        Arbitrary<Boolean> yesNo = Arbitraries.of(true, false);
        Arbitrary<Afterwards> after = Combinators.combine(works, yesNo, yesNo).as(Afterwards::new);
        Arbitrary<Group> group = Arbitraries.oneOf(
                Combinators.combine(ids, counts).as(Group.Running::new),
                Combinators.combine(ids, counts, days).as(Group.ClosedUnmeasured::new),
                Combinators.combine(ids, after, counts, days).as(Group.Closed::new));
        return group.list().ofMaxSize(30);
    }
}
