package se.handslag.intervention.participation;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipant;

/** What must hold for an in-registration, in the order in which a caller is told. */
final class InRegistrationChecks {

    private InRegistrationChecks() {}

    static Optional<InRegistrationRefusal> ofPerson(
            Intervention intervention, KnownParticipant participant, PersonEntry entry, LocalDate today) {
        if (intervention.isCountOnly()) {
            return Optional.of(InRegistrationRefusal.COUNT_ONLY);
        }
        if (participant.anonymous()) {
            return Optional.of(InRegistrationRefusal.PARTICIPANT_IS_ANONYMOUS);
        }
        if (participant.closed()) {
            return Optional.of(InRegistrationRefusal.PARTICIPANT_IS_CLOSED);
        }
        if (entry.consentGivenOn().isEmpty()) {
            return Optional.of(InRegistrationRefusal.CONSENT_MISSING);
        }
        if (entry.consentGivenOn().get().isAfter(today)) {
            return Optional.of(InRegistrationRefusal.CONSENT_IN_THE_FUTURE);
        }
        if (entry.startedOn().isAfter(today)) {
            return Optional.of(InRegistrationRefusal.STARTS_IN_THE_FUTURE);
        }
        return intervention.period().contains(entry.startedOn())
                ? Optional.empty()
                : Optional.of(InRegistrationRefusal.OUTSIDE_PERIOD);
    }

    static Optional<InRegistrationRefusal> ofAnonymous(Intervention intervention, AnonymousEntry entry) {
        if (intervention.isCountOnly()) {
            return Optional.of(InRegistrationRefusal.COUNT_ONLY);
        }
        return intervention.period().touchesYear(entry.budgetYear())
                ? Optional.empty()
                : Optional.of(InRegistrationRefusal.BUDGET_YEAR_OUTSIDE_PERIOD);
    }
}
