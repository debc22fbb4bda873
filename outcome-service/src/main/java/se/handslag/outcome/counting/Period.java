package se.handslag.outcome.counting;

import java.time.LocalDate;
import java.util.Optional;

/** Whole days, the first and the last included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a period ends on or after its first day");
        }
    }

    /** True if something that ran from one day to another, or still runs, ran on any day of this period. */
    public boolean meets(LocalDate startsOn, Optional<LocalDate> endsOn) {
        return !startsOn.isAfter(to) && endsOn.map(end -> !end.isBefore(from)).orElse(true);
    }
}
