package se.handslag.intervention.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.intervention.intervention.profile.Profile;

/**
 * What is asked for when an intervention is registered.
 *
 * @param association code of the one that finances it (R5.2)
 * @param method may be left out of a structural one, which is count-only anyway
 * @param carriedOutBy codes of agencies
 * @param endsOn empty until further notice
 * @param esfFunded whether the European Social Fund pays a part (R5.1)
 */
public record NewIntervention(
        String association,
        String name,
        Direction direction,
        Optional<MeasurementMethod> method,
        List<String> carriedOutBy,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        boolean esfFunded,
        Profile profile) {

    public NewIntervention {
        carriedOutBy = List.copyOf(carriedOutBy);
    }

    /** The first thing that is wrong with it; empty if it can be registered. */
    public Optional<InterventionRefusal> refusal() {
        if (direction == Direction.STRUCTURAL && measures() != MeasurementMethod.COUNT_ONLY) {
            return Optional.of(InterventionRefusal.STRUCTURAL_IS_COUNT_ONLY);
        }
        if (direction == Direction.INDIVIDUAL && method.isEmpty()) {
            return Optional.of(InterventionRefusal.METHOD_MISSING);
        }
        if (measures() == MeasurementMethod.PERSONAL_OR_ANONYMOUS && carriedOutBy.isEmpty()) {
            return Optional.of(InterventionRefusal.CARRIER_MISSING);
        }
        if (Period.between(startsOn, endsOn.orElse(null)).isEmpty()) {
            return Optional.of(InterventionRefusal.ENDS_BEFORE_START);
        }
        return Optional.empty();
    }

    /** The same, carried out in all these municipalities if it names none. */
    NewIntervention in(Set<String> municipalities) {
        return new NewIntervention(
                association,
                name,
                direction,
                method,
                carriedOutBy,
                startsOn,
                endsOn,
                esfFunded,
                profile.in(municipalities));
    }

    /** The method it will have: structural forces count-only (R5.1). */
    MeasurementMethod measures() {
        return method.orElse(MeasurementMethod.COUNT_ONLY);
    }
}
