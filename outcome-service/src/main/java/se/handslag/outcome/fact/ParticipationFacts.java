package se.handslag.outcome.fact;

import jakarta.inject.Singleton;
import java.util.Map;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.Topics;

/** In- and out-registrations. */
@Singleton
class ParticipationFacts extends FactHandler {

    ParticipationFacts(FactBuffer buffer) {
        super(
                buffer,
                Topics.PARTICIPATIONS,
                Map.of(
                        Contracts.typeOf(ParticipationStarted.class), StartFact::of,
                        Contracts.typeOf(ParticipationEnded.class), EndFact::of));
    }
}
