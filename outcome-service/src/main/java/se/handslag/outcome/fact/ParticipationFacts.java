package se.handslag.outcome.fact;

import jakarta.inject.Singleton;
import java.util.Map;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.contract.participations.PlaceAnswered;
import se.handslag.kit.contract.participations.PlaceOffered;
import se.handslag.kit.contract.participations.QueueJoined;
import se.handslag.kit.contract.participations.QueueLeft;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.Topics;

/** In- and out-registrations, and the wait for a place before them. */
@Singleton
class ParticipationFacts extends FactHandler {

    ParticipationFacts(FactBuffer buffer) {
        super(
                buffer,
                Topics.PARTICIPATIONS,
                Map.of(
                        Contracts.typeOf(ParticipationStarted.class), StartFact::of,
                        Contracts.typeOf(ParticipationEnded.class), EndFact::of,
                        Contracts.typeOf(QueueJoined.class), WaitFact::joined,
                        Contracts.typeOf(PlaceOffered.class), WaitFact::offered,
                        Contracts.typeOf(PlaceAnswered.class), WaitFact::answered,
                        Contracts.typeOf(QueueLeft.class), WaitFact::left));
    }
}
