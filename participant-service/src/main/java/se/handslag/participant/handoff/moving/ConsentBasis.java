package se.handslag.participant.handoff.moving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.handoff.HandOff;

/** Whether the consent that an open hand-off rests on still holds: an expired one carries no further move of the receiver. */
@ApplicationScoped
class ConsentBasis {
    private final Consents consents;
    private final Clock clock;

    ConsentBasis(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    boolean holds(HandOff handOff) {
        return !handOff.state().isOpen()
                || consents.findById(handOff.consentId())
                        .allows(handOff.parties().giver(), handOff.parties().receiver(), Stockholm.today(clock));
    }
}
