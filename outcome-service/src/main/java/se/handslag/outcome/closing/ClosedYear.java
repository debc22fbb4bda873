package se.handslag.outcome.closing;

import java.time.Instant;
import java.time.Year;
import se.handslag.kit.time.Stockholm;

/**
 * A calendar year whose figures have been let out, once for all.
 *
 * @param asOf what was recorded later is no part of them
 * @param closedAt from this moment on they can be asked for
 */
public record ClosedYear(int year, Instant asOf, Instant closedAt) {

    /** True if the year was over in Sweden by then. */
    static boolean isOver(int year, Instant by) {
        return !by.isBefore(
                Year.of(year + 1).atDay(1).atStartOfDay(Stockholm.ZONE).toInstant());
    }
}
