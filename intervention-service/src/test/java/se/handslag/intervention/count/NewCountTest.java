package se.handslag.intervention.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Samples;

class NewCountTest {
    private static final LocalDate DAY = LocalDate.of(2018, 5, 17);

    @Test
    void aConferenceIsCounted() {
        assertThat(new NewCount(DAY, 75).refusal(Samples.countOnly(), Samples.TODAY))
                .isEmpty();
    }

    @Test
    void personsAreNotCountedWhereTheyAreRegistered() {
        assertThat(new NewCount(DAY, 75).refusal(Samples.personal(), Samples.TODAY))
                .contains(CountRefusal.NOT_COUNT_ONLY);
    }

    @Test
    void nobodyIsCountedBeforeTheDayHasCome() {
        assertThat(new NewCount(Samples.TODAY.plusDays(1), 75).refusal(Samples.countOnly(), Samples.TODAY))
                .contains(CountRefusal.IN_THE_FUTURE);
    }

    @Test
    void nobodyIsCountedOutsideThePeriod() {
        assertThat(new NewCount(LocalDate.of(2017, 12, 31), 75).refusal(Samples.countOnly(), Samples.TODAY))
                .contains(CountRefusal.OUTSIDE_PERIOD);
    }

    @Test
    void aCorrectionHoldsUnderTheSameId() {
        PersonCount first = PersonCount.record(Samples.countOnly().id(), new NewCount(DAY, 75), Samples.RECORDING);
        PersonCount second = first.correct(new NewCount(DAY, 76), Samples.RECORDING);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.revision()).isEqualTo(1);
        assertThat(second.recorded().persons()).isEqualTo(76);
        assertThat(first.persons()).isEqualTo(75);
    }
}
