package se.handslag.outcome.disclosure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The attacker is a good one: it finds what is not covered, so that finding nothing means something. */
class AttackerTest {
    private final GridTable grid = new GridTable(List.of(List.of(3, 20), List.of(30, 40)));
    private final List<Integer> inside = grid.inside();

    @Test
    void aSubtractionGivesAwayWhatIsHiddenAlone() {
        assertFalse(attack(inside.get(0)).seesSeveral(inside.get(0)));
    }

    @Test
    void theColumnGivesAwayWhatTheRowHides() {
        assertFalse(attack(inside.get(0), inside.get(1)).seesSeveral(inside.get(0)));
    }

    @Test
    void fourCornersCoverEachOther() {
        Attacker attacker = attack(inside.get(0), inside.get(1), inside.get(2), inside.get(3));
        inside.forEach(place -> assertTrue(attacker.seesSeveral(place)));
    }

    private Attacker attack(int... places) {
        BitSet hidden = new BitSet();
        for (int place : places) {
            hidden.set(place);
        }
        return new Attacker(grid.table(), hidden);
    }
}
