package se.handslag.participant.participation;

import java.time.LocalDate;
import java.util.Optional;

/** What must follow, in the same transaction, when this service hears that a participation has started. */
public interface StartEffect {
    /**
     * Puts right what does not go together with a running participation, and keeps what came with it.
     *
     * @param consentGivenOn the day of the written consent to follow-up, in Europe/Stockholm
     */
    void afterStart(KnownParticipation started, Optional<LocalDate> consentGivenOn);
}
