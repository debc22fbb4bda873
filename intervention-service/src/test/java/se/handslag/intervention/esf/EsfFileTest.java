package se.handslag.intervention.esf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a month's file says, and that an old month's correction makes all later files others (R5.7). */
class EsfFileTest {
    private static final YearMonth JANUARY = YearMonth.of(2018, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2018, 2);
    private static final YearMonth MARCH = YearMonth.of(2018, 3);
    private static final YearMonth APRIL = YearMonth.of(2018, 4);

    @Test
    void hoursOfTheMonthAndCumulated() {
        EsfRow row = file(MARCH, of(Optional.empty(), "10", "20", "5")).rows().getFirst();
        assertThat(row.hours()).isEqualByComparingTo("5");
        assertThat(row.cumulated()).isEqualByComparingTo("35");
        assertThat(file(APRIL, of(Optional.empty(), "10", "20", "5"))
                        .rows()
                        .getFirst()
                        .hours())
                .isEqualByComparingTo("0");
    }

    @Test
    void whoWasNotThereThatMonthIsNotInItsFile() {
        EsfParticipation person = of(Optional.of(LocalDate.of(2018, 2, 28)), "10", "20");
        assertThat(file(YearMonth.of(2017, 12), person).rows()).isEmpty();
        assertThat(file(JANUARY, person).rows().getFirst().endedOn()).isEmpty();
        assertThat(file(FEBRUARY, person).rows().getFirst().endedOn()).contains(LocalDate.of(2018, 2, 28));
        assertThat(file(MARCH, person).rows()).isEmpty();
    }

    @Test
    void aCorrectedMonthMakesItsFileAndAllLaterOnesOthers() {
        EsfParticipation before = of(Optional.empty(), "10", "20", "5");
        EsfParticipation after = with(before, FEBRUARY, "18");
        assertThat(file(JANUARY, after).digest())
                .isEqualTo(file(JANUARY, before).digest());
        assertThat(file(FEBRUARY, after).digest())
                .isNotEqualTo(file(FEBRUARY, before).digest());
        assertThat(file(MARCH, after).digest()).isNotEqualTo(file(MARCH, before).digest());
        assertThat(file(APRIL, after).digest()).isNotEqualTo(file(APRIL, before).digest());
    }

    @Test
    void howHoursAreWrittenIsNoChange() {
        EsfParticipation before = of(Optional.empty(), "10", "20");
        assertThat(file(FEBRUARY, with(before, FEBRUARY, "20.00")).digest())
                .isEqualTo(file(FEBRUARY, before).digest());
    }

    @Test
    void hoursThatNobodyAnswersForAreToldAndNotInTheFile() {
        EsfParticipation person = of(Optional.empty(), "10");
        person.total().put(JANUARY, new BigDecimal("12"));
        person.total().put(FEBRUARY, new BigDecimal("4"));
        assertThat(file(JANUARY, person).unsigned()).isEqualTo(1);
        assertThat(file(FEBRUARY, person).rows().getFirst().hours()).isEqualByComparingTo("0");
        assertThat(file(FEBRUARY, person).unsigned()).isEqualTo(1);
        assertThat(file(MARCH, person).unsigned()).isZero();
    }

    private static EsfFile file(YearMonth month, EsfParticipation participation) {
        return EsfFile.of(month, List.of(participation));
    }

    /** From January on, signed as they are. */
    private static EsfParticipation of(Optional<LocalDate> endedOn, String... hours) {
        EsfParticipation participation = EsfParticipation.of(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2018, 1, 15), endedOn);
        for (int i = 0; i < hours.length; i++) {
            participation.signed().put(JANUARY.plusMonths(i), new BigDecimal(hours[i]));
            participation.total().put(JANUARY.plusMonths(i), new BigDecimal(hours[i]));
        }
        return participation;
    }

    private static EsfParticipation with(EsfParticipation from, YearMonth month, String hours) {
        EsfParticipation corrected = EsfParticipation.of(
                from.participationId(), from.participantId(), from.interventionId(), from.startedOn(), from.endedOn());
        corrected.signed().putAll(from.signed());
        corrected.signed().put(month, new BigDecimal(hours));
        return corrected;
    }
}
