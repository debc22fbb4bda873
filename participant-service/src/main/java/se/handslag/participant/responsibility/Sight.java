package se.handslag.participant.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How far back an agency sees a participant.
 *
 * @param all the open times, oldest first
 * @param seen those of which it sees what happened
 */
public record Sight(List<OpenTime> all, List<OpenTime> seen) {
    /** Of a participant who never was closed, there is nothing earlier to hide. */
    static final Sight WHOLE = new Sight(List.of(), List.of());

    /** Whether it sees what happened at this instant. */
    public boolean includes(Instant at) {
        return all.isEmpty() || OpenTime.isIn(seen, at);
    }

    /**
     * Whether it sees what began on this day: of the first time that lasted until then. So what began on the day of a closing
     * is of the time that was closed, and what is told late of days before the registration is of the first.
     *
     * @param day in Europe/Stockholm
     */
    public boolean includes(LocalDate day) {
        return all.isEmpty()
                || all.stream()
                        .filter(time -> time.lastsUntil(day))
                        .findFirst()
                        .filter(seen::contains)
                        .isPresent();
    }
}
