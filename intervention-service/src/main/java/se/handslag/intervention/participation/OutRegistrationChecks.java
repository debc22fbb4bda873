package se.handslag.intervention.participation;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.intervention.intervention.Period;

/** What must hold for an out-registration, in the order in which a caller is told. */
final class OutRegistrationChecks {

    private OutRegistrationChecks() {}

    static Optional<OutRegistrationRefusal> of(
            Participation participation, Leaving leaving, Period period, LocalDate today) {
        return state(participation, leaving.reason())
                .or(leaving::refusal)
                .or(() -> day(participation, leaving, period, today));
    }

    private static Optional<OutRegistrationRefusal> state(Participation participation, ExitReason reason) {
        return switch (participation.state()) {
            case VOID -> Optional.of(OutRegistrationRefusal.VOID_ALREADY);
            case ENDED -> reason.voids() ? Optional.empty() : Optional.of(OutRegistrationRefusal.ENDED_ALREADY);
            case RUNNING ->
                participation.isAnonymous() && !reason.voids()
                        ? Optional.of(OutRegistrationRefusal.ANONYMOUS_HAS_NO_END)
                        : Optional.empty();
        };
    }

    private static Optional<OutRegistrationRefusal> day(
            Participation participation, Leaving leaving, Period period, LocalDate today) {
        LocalDate day = leaving.endedOn();
        if (participation.person().filter(p -> day.isBefore(p.startedOn())).isPresent()) {
            return Optional.of(OutRegistrationRefusal.ENDS_BEFORE_START);
        }
        if (day.isAfter(today)) {
            return Optional.of(OutRegistrationRefusal.ENDS_IN_THE_FUTURE);
        }
        // The mistake is found when it is found; only a real end must lie within the intervention.
        return leaving.reason().voids() || period.contains(day)
                ? Optional.empty()
                : Optional.of(OutRegistrationRefusal.OUTSIDE_PERIOD);
    }
}
