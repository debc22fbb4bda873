package se.handslag.outcome.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AverageLengthTest {

    @Test
    void meanOfDaysAndTheSameInMonths() {
        Tally tally = new Tally(9, 1, Map.of("OTHER", 3L), 731);
        AverageLength length = AverageLength.of(tally).orElseThrow();
        assertEquals(new BigDecimal("182.8"), length.days());
        assertEquals(new BigDecimal("6.0"), length.months());
    }

    @Test
    void whatStillRunsHasNoLength() {
        assertEquals(Optional.empty(), AverageLength.of(new Tally(5, 0, Map.of(), 0)));
    }
}
