package se.handslag.participant.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.handslag.kit.time.Stockholm;

/**
 * So many days of a kind. A term that starts on a day ends when its last day is over in Sweden, whatever the hour it
 * started; so a deadline never falls in the night between two working days unfairly early.
 *
 * @param days 1 or more
 */
@Embeddable
public record Term(
        int days,

        @Enumerated(EnumType.STRING) @Column(name = "day_kind")
        DayKind dayKind) {

    public Term {
        if (days < 1) {
            throw new IllegalArgumentException("a term has at least one day");
        }
    }

    /** The end of a term that starts now. */
    public Instant from(Instant now) {
        return endOf(lastDay(Stockholm.dayOf(now)));
    }

    /** The end of a term that starts when another deadline has passed. */
    public Instant fromEnd(Instant deadline) {
        return from(deadline.minus(1, ChronoUnit.MICROS));
    }

    /** The last day of a term that starts on this day. */
    public LocalDate lastDay(LocalDate start) {
        return dayKind == DayKind.WORKING ? WorkingDays.after(start, days) : start.plusDays(days);
    }

    /** The first day of a term that ends on this day: the day on which a reminder so long ahead is due. */
    public LocalDate firstDay(LocalDate end) {
        return dayKind == DayKind.WORKING ? WorkingDays.before(end, days) : end.minusDays(days);
    }

    /** A deadline of this kind of days, moved on by the days that it stood still. */
    Instant movedOn(Instant deadline, Instant stoodStillFrom, Instant until) {
        LocalDate from = Stockholm.dayOf(stoodStillFrom);
        LocalDate to = Stockholm.dayOf(until);
        int stood =
                dayKind == DayKind.WORKING ? WorkingDays.between(from, to) : (int) ChronoUnit.DAYS.between(from, to);
        return stood == 0 ? deadline : new Term(stood, dayKind).fromEnd(deadline);
    }

    /** When this day is over in Sweden. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Stockholm.ZONE).toInstant();
    }
}
