package se.handslag.intervention.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import se.handslag.intervention.intervention.Intervention;

/**
 * A session as asked for.
 *
 * @param startsAt wall time in Sweden
 * @param theme what it is about, never who is there
 */
public record NewSession(LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, String theme) {

    /** What stands against it. */
    Optional<SessionRefusal> refusal(Intervention intervention) {
        if (intervention.isCountOnly()) {
            return Optional.of(SessionRefusal.COUNT_ONLY);
        }
        if (!endsAt.isAfter(startsAt)) {
            return Optional.of(SessionRefusal.ENDS_BEFORE_START);
        }
        return intervention.period().contains(heldOn) ? Optional.empty() : Optional.of(SessionRefusal.OUTSIDE_PERIOD);
    }
}
