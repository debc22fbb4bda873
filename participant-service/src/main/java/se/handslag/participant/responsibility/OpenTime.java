package se.handslag.participant.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.kit.time.Stockholm;

/**
 * A time in which a participant was open, from registration or reopening until the closing.
 *
 * @param until empty for one that lasts
 * @param agencies those that answered in it
 */
public record OpenTime(Instant from, Optional<Instant> until, Set<String> agencies) {
    /** Whether this instant lies in it. */
    public boolean includes(Instant at) {
        return !at.isBefore(from) && until.filter(end -> !at.isBefore(end)).isEmpty();
    }

    /** Whether it was not over before this day. */
    boolean lastsUntil(LocalDate day) {
        return until.map(Stockholm::dayOf).filter(day::isAfter).isEmpty();
    }

    /** Whether it was ended at this instant. */
    public boolean endsAt(Instant at) {
        return until.filter(at::equals).isPresent();
    }

    /** Whether this instant lies in one of them. */
    public static boolean isIn(List<OpenTime> times, Instant at) {
        return times.stream().anyMatch(time -> time.includes(at));
    }

    /** The open times that a history tells, oldest first: a seam joins, a gap parts. */
    static List<OpenTime> of(List<Responsibility> history) {
        List<OpenTime> times = new ArrayList<>();
        for (Responsibility held : history) {
            if (!times.isEmpty() && times.getLast().until().equals(Optional.of(held.from()))) {
                times.add(times.removeLast().followedBy(held));
            } else {
                times.add(new OpenTime(held.from(), held.until(), Set.of(held.agency())));
            }
        }
        return times;
    }

    private OpenTime followedBy(Responsibility next) {
        Set<String> all = new LinkedHashSet<>(agencies);
        all.add(next.agency());
        return new OpenTime(from, next.until(), Set.copyOf(all));
    }
}
