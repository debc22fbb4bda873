package se.handslag.intervention.intervention;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.intervention.intervention.profile.Profile;

/**
 * The name, dates and profile that an intervention shall have: all that can change of it (R5.1).
 *
 * @param endsOn empty until further notice
 */
public record Revision(String name, LocalDate startsOn, Optional<LocalDate> endsOn, Profile profile) {

    /** Empty if it would end before it starts. */
    Optional<Period> period() {
        return Period.between(startsOn, endsOn.orElse(null));
    }
}
