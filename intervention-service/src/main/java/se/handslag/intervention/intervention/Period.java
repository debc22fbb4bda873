package se.handslag.intervention.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when something goes on, in days in Sweden.
 *
 * @param startsOn the first day
 * @param endsOn the last day; null until further notice
 */
@Embeddable
public record Period(
        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "ends_on") LocalDate endsOn) {

    public Period {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("a period ends before it starts");
        }
    }

    /** Empty if it would end before it starts. */
    public static Optional<Period> between(LocalDate startsOn, LocalDate endsOn) {
        return endsOn != null && endsOn.isBefore(startsOn)
                ? Optional.empty()
                : Optional.of(new Period(startsOn, endsOn));
    }

    /** The last day; empty until further notice. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(endsOn);
    }

    /** True if the day is in it, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** True if some day of the calendar year is in it. */
    public boolean touchesYear(int year) {
        return year >= startsOn.getYear() && (endsOn == null || year <= endsOn.getYear());
    }
}
