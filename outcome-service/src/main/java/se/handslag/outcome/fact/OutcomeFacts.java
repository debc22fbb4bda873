package se.handslag.outcome.fact;

import jakarta.inject.Singleton;
import java.util.Map;
import se.handslag.kit.contract.outcomes.IndicatorAnswered;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.Topics;

/** What this service asked itself, read back, so that a rebuild finds it on a topic like all else. */
@Singleton
class OutcomeFacts extends FactHandler {

    OutcomeFacts(FactBuffer buffer) {
        super(buffer, Topics.OUTCOMES, Map.of(Contracts.typeOf(IndicatorAnswered.class), IndicatorFact::of));
    }
}
