package se.handslag.outcome.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 2017-12-31, false",
        "2017-01-01, 2018-01-01, true",
        "2018-06-30, 2018-06-30, true",
        "2018-07-01, ,           false",
        "2017-01-01, ,           true",
    })
    void oneDayInCommonIsEnough(LocalDate start, LocalDate end, boolean expected) {
        Period halfYear = new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-06-30"));
        assertEquals(expected, halfYear.meets(start, Optional.ofNullable(end)));
    }

    @Test
    void neverEndsBeforeItStarts() {
        LocalDate day = LocalDate.parse("2018-01-01");
        assertThrows(IllegalArgumentException.class, () -> new Period(day, day.minusDays(1)));
    }
}
