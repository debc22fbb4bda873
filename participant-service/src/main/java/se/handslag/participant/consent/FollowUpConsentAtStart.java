package se.handslag.participant.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.participant.participation.KnownParticipation;
import se.handslag.participant.participation.StartEffect;
import se.handslag.participant.responsibility.Participants;

/**
 * The written consent to follow-up is given with the in-registration and told with it (R3.1). From then on it stands with
 * the person's other consents, where it is read and withdrawn: one consent, told once.
 */
@ApplicationScoped
class FollowUpConsentAtStart implements StartEffect {
    private final Participants participants;
    private final Consents consents;
    private final Clock clock;

    FollowUpConsentAtStart(Participants participants, Consents consents, Clock clock) {
        this.participants = participants;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public void afterStart(KnownParticipation started, Optional<LocalDate> consentGivenOn) {
        consentGivenOn.ifPresent(day -> participants
                .lock(started.participantId())
                .ifPresent(person -> consents.persist(Consent.toFollowUp(
                        person.id(),
                        started.id(),
                        day,
                        person.history().getLast().agency(),
                        clock.instant()))));
    }
}
