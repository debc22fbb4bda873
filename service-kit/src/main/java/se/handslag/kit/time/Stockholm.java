package se.handslag.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the law counts them: in Sweden. */
public final class Stockholm {
    /** Europe/Stockholm. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Stockholm() {}

    /** The date in Sweden at this moment. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The date in Sweden at that moment. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
