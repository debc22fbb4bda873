package se.handslag.outcome.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.document.Cell.Count;
import se.handslag.outcome.document.Cell.Hidden;

/** A grid shows its sums, and hides a small count together with what gives it away. */
class ShownGridTest {
    private final CountGrid grid = new CountGrid(List.of("work", "study", "rest"), List.of("women", "men"));

    @Test
    void largeCountsAreShownWithTheirSums() {
        grid.add("work", "women", 10).add("work", "men", 20).add("study", "men", 30);
        ShownGrid shown = new Suppression(5).show(grid);
        assertEquals(new Count(20), shown.part("work", "men"));
        assertEquals(new Count(30), shown.row("work"));
        assertEquals(new Count(50), shown.column("men"));
        assertEquals(new Count(60), shown.whole());
        assertEquals(new Count(0), shown.part("rest", "women"));
        assertEquals(List.of("work", "study", "rest"), shown.rows());
    }

    @Test
    void aSmallCountTakesACornerOfARectangleWithIt() {
        grid.add("work", "women", 3)
                .add("work", "men", 20)
                .add("study", "women", 30)
                .add("study", "men", 40);
        ShownGrid shown = new Suppression(5).show(grid);
        assertEquals(new Hidden(), shown.part("work", "women"));
        assertEquals(new Hidden(), shown.part("work", "men"));
        assertEquals(new Hidden(), shown.part("study", "women"));
        assertEquals(new Hidden(), shown.part("study", "men"));
        assertEquals(new Count(23), shown.row("work"));
        assertEquals(new Count(33), shown.column("women"));
    }

    @Test
    void whatIsNoColumnIsNotCounted() {
        assertThrows(IllegalArgumentException.class, () -> grid.add("work", "nobody", 1));
    }
}
