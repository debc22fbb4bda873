package se.handslag.outcome.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell.Average;
import se.handslag.outcome.document.Cell.Change;
import se.handslag.outcome.document.Cell.Count;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Hidden;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Cell.Rate;
import se.handslag.outcome.document.Table.Picture;

/** No figure without its named whole, and nothing that tells what is hidden. */
class DocumentTest {
    private static final Label LABEL = new Label("sv", "en");

    @Test
    void aPortionTellsItsPercentOfItsWhole() {
        Portion portion = new Portion(new Count(62), closed(new Count(156)));
        assertEquals(Optional.of(new BigDecimal("39.7")), portion.percent());
        assertFalse(portion.hidden());
    }

    @Test
    void aPortionOfOrByWhatIsHiddenTellsNothing() {
        assertEquals(Optional.empty(), new Portion(new Hidden(), closed(new Count(156))).percent());
        assertEquals(Optional.empty(), new Portion(new Count(62), closed(new Hidden())).percent());
        assertTrue(new Portion(new Count(62), closed(new Hidden())).hidden());
    }

    @Test
    void ofNobodyThereIsNoPercentAndNothingIsHidden() {
        Portion portion = new Portion(new Count(0), closed(new Count(0)));
        assertEquals(Optional.empty(), portion.percent());
        assertFalse(portion.hidden());
    }

    @Test
    void aChangeMayBeADecline() {
        Change change = new Change(new Count(40), new Count(25), closed(new Count(150)));
        assertEquals(OptionalLong.of(-15), change.number());
        assertEquals(Optional.of(new BigDecimal("-10.0")), change.points());
    }

    @Test
    void aChangeFromOrToWhatIsHiddenTellsNothing() {
        assertEquals(OptionalLong.empty(), new Change(new Hidden(), new Count(9), closed(new Count(90))).number());
        assertEquals(Optional.empty(), new Change(new Count(9), new Hidden(), closed(new Count(90))).points());
        assertEquals(Optional.empty(), new Change(new Count(9), new Count(8), closed(new Hidden())).points());
    }

    @Test
    void ofAHiddenNumberNoAverageAndNoCostCanBeMade() {
        Whole hidden = closed(new Hidden());
        assertThrows(IllegalArgumentException.class, () -> new Average(Optional.of(BigDecimal.ONE), Unit.DAYS, hidden));
        assertThrows(IllegalArgumentException.class, () -> new Rate(OptionalLong.of(1), hidden));
        assertTrue(new Average(Optional.empty(), Unit.DAYS, hidden).hidden());
    }

    @Test
    void aRowHasOneCellForEachColumn() {
        Row row = Row.part("a", LABEL, List.of(new Count(1)));
        assertThrows(IllegalArgumentException.class, () -> table("t", List.of("x", "y"), List.of(row)));
    }

    @Test
    void namesStandOnce() {
        Row row = Row.part("a", LABEL, List.of(new Count(1)));
        assertThrows(IllegalArgumentException.class, () -> table("t", List.of("x"), List.of(row, row)));
        assertThrows(IllegalArgumentException.class, () -> table("t", List.of("x", "x"), List.of()));
        Table table = table("t", List.of("x"), List.of(row));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Document("d", LABEL, List.of(), List.of(), List.of(table, table)));
        assertEquals(Optional.of(table), new Document("d", LABEL, List.of(), List.of(), List.of(table)).table("t"));
    }

    private static Table table(String id, List<String> columns, List<Row> rows) {
        List<Column> made = columns.stream().map(name -> Column.of(name, LABEL)).toList();
        return new Table(id, LABEL, Picture.NONE, LABEL, made, rows, List.of());
    }

    private static Whole closed(Counted count) {
        return new Whole("CLOSED", LABEL, count);
    }
}
