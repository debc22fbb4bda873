package se.handslag.intervention.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.hours.HoursFacts.Attended;
import se.handslag.intervention.hours.HoursFacts.Entered;

/** A month's hours, and whether somebody answers for them as they are. */
class HoursFactsTest {
    private static final YearMonth MARCH = YearMonth.of(2018, 3);
    private static final YearMonth APRIL = YearMonth.of(2018, 4);
    private static final UUID SESSION = UUID.randomUUID();

    @Test
    void theLastWordHoldsAndSessionsAndEntriesAreAdded() {
        HoursFacts facts = new HoursFacts(
                List.of(attended(MARCH, false, "3", 1), attended(MARCH, true, "2.5", 2), attended(APRIL, true, "4", 2)),
                List.of(entered(MARCH, 1, "10", 1), entered(MARCH, 2, "8", 3)),
                List.of());
        assertThat(facts.months()).containsOnlyKeys(MARCH, APRIL);
        assertThat(facts.month(MARCH).total()).isEqualByComparingTo("10.5");
        assertThat(facts.month(APRIL).total()).isEqualByComparingTo("4");
        assertThat(facts.month(MARCH).state()).isEqualTo(MonthState.OPEN);
    }

    @Test
    void whatIsSaidAfterTheSignatureAsksForAnotherEvenIfTheSumIsTheSame() {
        SignOff signed = signed(1, "3", 5);
        assertThat(month(List.of(attended(MARCH, true, "3", 4)), signed).state())
                .isEqualTo(MonthState.SIGNED);
        assertThat(month(List.of(attended(MARCH, true, "3", 6)), signed).state())
                .isEqualTo(MonthState.CHANGED);
        assertThat(month(List.of(attended(MARCH, true, "2", 4)), signed).state())
                .isEqualTo(MonthState.CHANGED);
        assertThat(month(List.of(attended(MARCH, true, "2", 6)), signed, signed(2, "2", 7))
                        .state())
                .isEqualTo(MonthState.SIGNED);
    }

    @Test
    void anotherMonthsCorrectionIsNoneOfThisMonths() {
        assertThat(month(List.of(attended(MARCH, true, "3", 4), attended(APRIL, true, "3", 9)), signed(1, "3", 5))
                        .state())
                .isEqualTo(MonthState.SIGNED);
    }

    private static MonthHours month(List<Attended> attended, SignOff... signed) {
        return new HoursFacts(attended, List.of(), List.of(signed)).month(MARCH);
    }

    private static Attended attended(YearMonth month, boolean holds, String hours, int day) {
        return new Attended(month, SESSION, holds, new BigDecimal(hours), at(day));
    }

    private static Entered entered(YearMonth month, int revision, String hours, int day) {
        return new Entered(month, revision, new BigDecimal(hours), at(day));
    }

    private static SignOff signed(int revision, String hours, int day) {
        return new SignOff(MARCH, revision, new BigDecimal(hours), "kommun-kalmar", "somebody", at(day));
    }

    private static Instant at(int day) {
        return Instant.parse("2018-04-0" + day + "T08:00:00Z");
    }
}
