package se.handslag.outcome.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.handslag.outcome.counting.Definitions;
import se.handslag.outcome.counting.Tally;
import se.handslag.outcome.disclosure.Attacker;
import se.handslag.outcome.disclosure.Suppression;

/** From no report can a hidden count be worked out with its other figures (R6.7). */
class ReportAttackPropertyTest {

    @Property(tries = 300)
    void noHiddenCountCanBeWorkedOut(@ForAll("tallies") List<Tally> tallies) {
        Map<UUID, Tally> lines = new LinkedHashMap<>();
        tallies.forEach(tally -> lines.put(new UUID(0, lines.size()), tally));
        Tally total = tallies.stream().reduce(Tally.none(Definitions.headline()), Tally::plus);
        ParticipationLayout layout = ParticipationLayout.of(total, lines);
        BitSet hidden = new Suppression(5).hide(layout.table());
        Attacker attacker = new Attacker(layout.table(), hidden);
        hidden.stream().forEach(place -> assertTrue(attacker.seesSeveral(place), () -> tallies + " shows " + place));
    }

    @Provide
    Arbitrary<List<Tally>> tallies() {
        Arbitrary<Long> count = Arbitraries.of(0L, 0L, 0L, 1L, 2L, 3L, 4L, 5L, 7L, 9L, 15L, 40L);
        return Combinators.combine(count, count, count, count, count)
                .as((running, anonymous, work, jobseeker, other) -> new Tally(
                        running,
                        anonymous,
                        Map.of("WORK_OR_STUDY", work, "REGISTERED_JOBSEEKER", jobseeker, "OTHER", other),
                        0))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }
}
