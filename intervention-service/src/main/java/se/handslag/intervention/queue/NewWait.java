package se.handslag.intervention.queue;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipant;

/**
 * A wait as asked for.
 *
 * @param joinedOn since when the person waits; it counts for the waiting time, not for the turn
 * @param consentGivenOn the day of the written consent to be followed (R3.1)
 */
public record NewWait(LocalDate joinedOn, Optional<LocalDate> consentGivenOn) {

    /** What stands against it, in the order in which a caller is told. */
    Optional<QueueRefusal> refusal(Intervention intervention, KnownParticipant participant, LocalDate today) {
        if (intervention.isCountOnly()) {
            return Optional.of(QueueRefusal.COUNT_ONLY);
        }
        if (participant.anonymous()) {
            return Optional.of(QueueRefusal.PARTICIPANT_IS_ANONYMOUS);
        }
        if (participant.closed()) {
            return Optional.of(QueueRefusal.PARTICIPANT_IS_CLOSED);
        }
        if (consentGivenOn.isEmpty()) {
            return Optional.of(QueueRefusal.CONSENT_MISSING);
        }
        if (consentGivenOn.get().isAfter(today)) {
            return Optional.of(QueueRefusal.CONSENT_IN_THE_FUTURE);
        }
        if (joinedOn.isAfter(today)) {
            return Optional.of(QueueRefusal.JOINS_IN_THE_FUTURE);
        }
        return intervention.period().lastDay().filter(joinedOn::isAfter).map(last -> QueueRefusal.INTERVENTION_IS_OVER);
    }
}
