package se.handslag.participant.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** AF had the person in spring and FK has them since autumn: what FK sees of days, of which nobody tells the hour. */
class SightTest {
    private static final OpenTime SPRING = new OpenTime(
            Instant.parse("2026-02-02T08:00:00Z"), Optional.of(Instant.parse("2026-05-29T22:30:00Z")), Set.of("af"));
    private static final OpenTime AUTUMN =
            new OpenTime(Instant.parse("2026-09-01T07:00:00Z"), Optional.empty(), Set.of("fk"));
    private static final Sight OF_FK = new Sight(List.of(SPRING, AUTUMN), List.of(AUTUMN));

    @Test
    void whatBeganInAnEarlierTimeIsHiddenUpToTheDayOfItsClosing() {
        assertThat(OF_FK.includes(day("2026-03-15"))).isFalse();
        // Half past midnight in Sweden: it was closed on the thirtieth.
        assertThat(OF_FK.includes(day("2026-05-30"))).isFalse();
        assertThat(OF_FK.includes(day("2026-05-31"))).isTrue();
        assertThat(OF_FK.includes(day("2026-10-01"))).isTrue();
    }

    @Test
    void whatIsToldLateOfDaysBeforeTheRegistrationIsOfTheFirstTime() {
        assertThat(OF_FK.includes(day("2026-01-01"))).isFalse();
    }

    @Test
    void closedAndReopenedOnOneDayHidesThatDay() {
        OpenTime same = new OpenTime(Instant.parse("2026-05-30T08:00:00Z"), Optional.empty(), Set.of("fk"));
        Sight sight = new Sight(List.of(SPRING, same), List.of(same));

        assertThat(sight.includes(day("2026-05-30"))).isFalse();
        assertThat(sight.includes(Instant.parse("2026-05-30T08:00:00Z"))).isTrue();
        assertThat(sight.includes(day("2026-05-31"))).isTrue();
    }

    @Test
    void ofWhoNeverWasClosedAllIsSeen() {
        assertThat(Sight.WHOLE.includes(day("1999-01-01"))).isTrue();
        assertThat(Sight.WHOLE.includes(Instant.EPOCH)).isTrue();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
