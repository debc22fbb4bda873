package se.handslag.participant.handoff.moving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.handoff.HandOff;

/**
 * What an open hand-off rests on today: the consent that it names, or one that renewed it. Without any it is carried no
 * further by the receiver.
 */
@ApplicationScoped
class ConsentBasis {
    private final Consents consents;
    private final Clock clock;

    ConsentBasis(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** Of one that has ended, the consent that it rested on last. */
    Optional<UUID> of(HandOff handOff) {
        if (!handOff.state().isOpen()) {
            return Optional.of(handOff.consentId());
        }
        return consents.carrying(
                        handOff.participantId(),
                        handOff.consentId(),
                        handOff.parties().giver(),
                        handOff.parties().receiver(),
                        Stockholm.today(clock))
                .map(Consent::id);
    }
}
