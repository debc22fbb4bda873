package se.handslag.intervention.session;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * What a participant manager says of one participant.
 *
 * @param hours empty: the whole session
 */
public record Told(UUID participationId, boolean present, Optional<BigDecimal> hours) {

    Attendance at(GroupSession session) {
        return present
                ? new Attendance(participationId, AttendanceStatus.PRESENT, hours.orElseGet(session::hours))
                : new Attendance(participationId, AttendanceStatus.ABSENT, BigDecimal.ZERO);
    }
}
