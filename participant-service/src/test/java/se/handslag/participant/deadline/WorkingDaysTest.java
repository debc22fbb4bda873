package se.handslag.participant.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Swedish working days, as a caseworker's calendar has them. */
class WorkingDaysTest {

    @ParameterizedTest(name = "{0} is free: {1}")
    @CsvSource({
        "2026-01-01, New Year's Day",
        "2026-01-06, Epiphany on a Tuesday",
        "2026-04-03, Good Friday",
        "2026-04-04, Easter Eve",
        "2026-04-05, Easter Day",
        "2026-04-06, Easter Monday",
        "2026-05-01, First of May",
        "2026-05-14, Ascension Day",
        "2026-05-24, Whit Sunday",
        "2024-06-06, National Day on a Thursday",
        "2026-06-06, National Day on a Saturday",
        "2026-06-19, Midsummer Eve",
        "2026-06-20, Midsummer Day",
        "2027-06-25, Midsummer Eve at its latest",
        "2026-10-31, All Saints' Day",
        "2026-12-24, Christmas Eve",
        "2026-12-25, Christmas Day",
        "2026-12-26, Boxing Day",
        "2026-12-31, New Year's Eve",
        "2026-11-22, a Sunday",
        "2026-11-21, a Saturday",
    })
    void free(LocalDate day, String why) {
        assertThat(WorkingDays.isWorkingDay(day)).as(why).isFalse();
    }

    @ParameterizedTest(name = "{0} is a working day: {1}")
    @CsvSource({
        "2026-04-02, Maundy Thursday",
        "2026-04-07, the Tuesday after Easter",
        "2026-05-15, the Friday after Ascension Day",
        "2026-05-25, Whit Monday (no holiday since 2005)",
        "2026-06-05, the day before National Day",
        "2026-06-18, the day before Midsummer Eve",
        "2026-12-23, the day before Christmas Eve",
        "2026-12-28, between Christmas and New Year",
        "2026-10-30, the Friday before All Saints'",
    })
    void working(LocalDate day, String why) {
        assertThat(WorkingDays.isWorkingDay(day)).as(why).isTrue();
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}: {3}")
    @CsvSource({
        "2026-03-02, 5, 2026-03-09, a plain week",
        "2026-04-01, 5, 2026-04-10, over Easter",
        "2026-06-15, 5, 2026-06-23, over Midsummer",
        "2026-12-21, 5, 2026-12-30, over Christmas",
        "2026-12-29, 4, 2027-01-07, over New Year and Epiphany",
        "2024-06-04, 3, 2024-06-10, over 6 June on a Thursday",
        "2026-06-04, 2, 2026-06-08, 6 June on a Saturday takes nothing more",
        "2026-03-27, 2, 2026-03-31, over the night to summer time",
        "2026-10-23, 2, 2026-10-27, over the night to winter time",
        "2026-05-13, 1, 2026-05-15, over Ascension Day",
        "2026-03-07, 1, 2026-03-09, sent on a Saturday",
    })
    void after(LocalDate day, int days, LocalDate last, String why) {
        assertThat(WorkingDays.after(day, days)).as(why).isEqualTo(last);
        assertThat(WorkingDays.between(day, last)).as(why).isEqualTo(days);
    }

    @ParameterizedTest(name = "sent {0}, {1} {2} days: due {3}")
    @CsvSource({
        // In winter Sweden is an hour ahead of UTC, in summer two: the day is over an hour earlier, in UTC.
        "2026-03-02T11:00:00Z, 5, WORKING, 2026-03-09T23:00:00Z",
        "2026-03-27T11:00:00Z, 2, WORKING, 2026-03-31T22:00:00Z",
        "2026-10-23T11:00:00Z, 2, WORKING, 2026-10-27T23:00:00Z",
        "2026-03-28T11:00:00Z, 1, CALENDAR, 2026-03-29T22:00:00Z",
        "2026-10-24T11:00:00Z, 1, CALENDAR, 2026-10-25T23:00:00Z",
        // Late in the evening by UTC it is the next day in Sweden already.
        "2026-03-02T22:59:59Z, 1, CALENDAR, 2026-03-03T23:00:00Z",
        "2026-03-02T23:00:00Z, 1, CALENDAR, 2026-03-04T23:00:00Z",
        "2026-07-01T22:00:00Z, 1, CALENDAR, 2026-07-03T22:00:00Z",
    })
    void due(Instant sent, int days, DayKind kind, Instant due) {
        assertThat(new Term(days, kind).from(sent)).isEqualTo(due);
    }

    @Test
    void aTermThatFollowsAnotherBeginsOnItsLastDay() {
        Instant fridaysEnd = Instant.parse("2026-03-06T23:00:00Z");
        assertThat(new Term(2, DayKind.WORKING).fromEnd(fridaysEnd)).isEqualTo(Instant.parse("2026-03-10T23:00:00Z"));
    }
}
