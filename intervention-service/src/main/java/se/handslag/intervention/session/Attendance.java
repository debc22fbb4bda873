package se.handslag.intervention.session;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Whether one participant was at one session.
 *
 * @param hours 0 unless present
 */
public record Attendance(UUID participationId, AttendanceStatus status, BigDecimal hours) {

    /** That nothing is said of this participant. */
    static Attendance withdrawn(UUID participationId) {
        return new Attendance(participationId, AttendanceStatus.WITHDRAWN, BigDecimal.ZERO);
    }

    /** True if it says the same, however the hours are written. */
    boolean same(Attendance other) {
        return status == other.status && hours.compareTo(other.hours) == 0;
    }
}
