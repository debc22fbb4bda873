package se.handslag.outcome.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.document.Cell.Count;
import se.handslag.outcome.document.Cell.Hidden;

/** Counts told apart by sex and by a tree of results, with every sum. */
class CountCubeTest {
    private final Dimension sexes = Dimension.of(List.of("women", "men"));
    private final Dimension states =
            Dimension.of(List.of("running", "closed")).add("closed", "work").add("closed", "rest");
    private final CountCube cube = new CountCube(sexes, states);
    private final Suppression five = new Suppression(5);

    @Test
    void everySumIsThere() {
        cube.add(10, "women", "work");
        cube.add(20, "women", "rest");
        cube.add(30, "men", "running");
        ShownCube shown = five.show(cube);
        assertEquals(new Count(60), shown.at("ALL", "ALL"));
        assertEquals(new Count(30), shown.at("women", "closed"));
        assertEquals(new Count(30), shown.at("ALL", "closed"));
        assertEquals(new Count(0), shown.at("men", "closed"));
        assertEquals(new Count(10), shown.at("ALL", "work"));
    }

    @Test
    void aSmallCountIsCoveredAlongEachLineItStandsIn() {
        cube.add(3, "women", "work");
        cube.add(20, "women", "rest");
        cube.add(30, "men", "work");
        cube.add(40, "men", "rest");
        cube.add(50, "men", "running");
        ShownCube shown = five.show(cube);
        for (String sex : List.of("women", "men")) {
            assertEquals(new Hidden(), shown.at(sex, "work"));
            assertEquals(new Hidden(), shown.at(sex, "rest"));
        }
        assertEquals(new Count(23), shown.at("women", "closed"));
        assertEquals(new Count(33), shown.at("ALL", "work"));
        assertEquals(new Count(143), shown.at("ALL", "ALL"));
    }

    @Test
    void twoSinglePersonsDoNotCoverEachOther() {
        CountCube ones = new CountCube(Dimension.of(List.of("a", "b", "c")));
        ones.add(1, "a");
        ones.add(1, "b");
        ones.add(30, "c");
        assertEquals(new Hidden(), five.show(ones).at("c"));
        assertEquals(new Count(32), five.show(ones).at("ALL"));
    }

    @Test
    void aSmallWholeIsNotToldByItsParts() {
        cube.add(3, "women", "running");
        ShownCube shown = five.show(cube);
        assertEquals(new Hidden(), shown.at("ALL", "ALL"));
        assertEquals(new Hidden(), shown.at("women", "running"));
        assertEquals(new Count(0), shown.at("men", "ALL"));
    }

    @Test
    void onlyLeavesAreCounted() {
        assertThrows(IllegalArgumentException.class, () -> cube.add(1, "women", "closed"));
        assertThrows(IllegalArgumentException.class, () -> cube.add(1, "women", "elsewhere"));
    }
}
