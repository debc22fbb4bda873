package se.handslag.intervention.participation;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.intervention.intervention.Period;

/** What must hold for a correction, in the order in which a caller is told. */
final class CorrectionChecks {
    private CorrectionChecks() {}

    static Optional<CorrectionRefusal> ofStart(
            Participation participation, PersonEntry entry, Period period, LocalDate today) {
        return state(participation)
                .or(() -> consent(entry, today))
                .or(() -> startDay(participation, entry.startedOn(), period, today))
                .or(() -> unless(
                        !participation.person().orElseThrow().equals(entry), CorrectionRefusal.NOTHING_CORRECTED));
    }

    static Optional<CorrectionRefusal> ofEnd(
            Participation participation, Leaving leaving, Period period, LocalDate today) {
        return state(participation)
                .or(() -> present(participation, leaving))
                .or(() -> leaving.refusal().map(CorrectionChecks::of))
                .or(() -> endDay(participation, leaving.endedOn(), period, today))
                .or(() -> unless(
                        !participation.outRegistration().orElseThrow().says(leaving),
                        CorrectionRefusal.NOTHING_CORRECTED));
    }

    private static Optional<CorrectionRefusal> state(Participation participation) {
        if (participation.state() == ParticipationState.VOID) {
            return Optional.of(CorrectionRefusal.VOID);
        }
        return unless(!participation.isAnonymous(), CorrectionRefusal.ANONYMOUS);
    }

    private static Optional<CorrectionRefusal> consent(PersonEntry entry, LocalDate today) {
        if (entry.consentGivenOn().isEmpty()) {
            return Optional.of(CorrectionRefusal.CONSENT_MISSING);
        }
        return unless(!entry.consentGivenOn().get().isAfter(today), CorrectionRefusal.CONSENT_IN_THE_FUTURE);
    }

    private static Optional<CorrectionRefusal> startDay(
            Participation participation, LocalDate day, Period period, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(CorrectionRefusal.STARTS_IN_THE_FUTURE);
        }
        if (participation.endedOn().filter(day::isAfter).isPresent()) {
            return Optional.of(CorrectionRefusal.STARTS_AFTER_END);
        }
        return unless(period.contains(day), CorrectionRefusal.OUTSIDE_PERIOD);
    }

    private static Optional<CorrectionRefusal> present(Participation participation, Leaving leaving) {
        if (participation.state() == ParticipationState.RUNNING) {
            return Optional.of(CorrectionRefusal.STILL_RUNNING);
        }
        if (participation.outRegistration().orElseThrow().exitReason().equals(ExitReason.CONSENT_WITHDRAWN)) {
            return Optional.of(CorrectionRefusal.CONSENT_WITHDRAWN);
        }
        return unless(!leaving.reason().voids(), CorrectionRefusal.IS_A_MISTAKE);
    }

    private static Optional<CorrectionRefusal> endDay(
            Participation participation, LocalDate day, Period period, LocalDate today) {
        if (day.isBefore(participation.person().orElseThrow().startedOn())) {
            return Optional.of(CorrectionRefusal.ENDS_BEFORE_START);
        }
        if (day.isAfter(today)) {
            return Optional.of(CorrectionRefusal.ENDS_IN_THE_FUTURE);
        }
        return unless(period.contains(day), CorrectionRefusal.OUTSIDE_PERIOD);
    }

    private static CorrectionRefusal of(OutRegistrationRefusal why) {
        return why == OutRegistrationRefusal.NEXT_MISSING
                ? CorrectionRefusal.NEXT_MISSING
                : CorrectionRefusal.SITUATION_MISSING;
    }

    private static Optional<CorrectionRefusal> unless(boolean holds, CorrectionRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
