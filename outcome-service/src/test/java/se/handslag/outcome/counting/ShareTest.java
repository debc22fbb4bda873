package se.handslag.outcome.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"62, 156, 39.7", "0, 7, 0.0", "7, 7, 100.0", "1, 2000, 0.1", "1, 2001, 0.0", "1, 3, 33.3", "2, 3, 66.7"
    })
    void oneDecimalRoundedHalfUp(long count, long whole, BigDecimal expected) {
        assertEquals(Optional.of(expected), Share.percent(count, whole));
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertEquals(Optional.empty(), Share.percent(0, 0));
    }
}
