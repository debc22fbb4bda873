package se.handslag.intervention.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 6, 30);

    @Test
    void bothEndsAreIn() {
        Period period = new Period(FIRST, LAST);
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(LAST)).isTrue();
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void withoutLastDayItGoesOn() {
        Period period = new Period(FIRST, null);
        assertThat(period.contains(LocalDate.of(2100, 1, 1))).isTrue();
        assertThat(period.touchesYear(2100)).isTrue();
        assertThat(period.lastDay()).isEmpty();
    }

    @Test
    void aYearIsTouchedByOneDay() {
        Period period = new Period(FIRST, LAST);
        assertThat(period.touchesYear(2017)).isFalse();
        assertThat(period.touchesYear(2018)).isTrue();
        assertThat(period.touchesYear(2019)).isTrue();
        assertThat(period.touchesYear(2020)).isFalse();
    }

    @Test
    void noneEndsBeforeItStarts() {
        assertThat(Period.between(FIRST, FIRST.minusDays(1))).isEmpty();
        assertThat(Period.between(FIRST, FIRST)).isPresent();
        assertThatThrownBy(() -> new Period(FIRST, FIRST.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
