package se.handslag.participant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.handslag.kit.event.EventData;
import se.handslag.participant.fact.Facts;

/** Publishes what an act on a plan made true, in order, on the participant's key. */
@ApplicationScoped
public class PlanFacts {
    private final Facts facts;

    PlanFacts(Facts facts) {
        this.facts = facts;
    }

    /** Each fact is one change of the plan, and bears the version that it made. */
    public void publish(Plan plan, Instant at, List<EventData> made) {
        long sequence = plan.version() - made.size();
        for (EventData fact : made) {
            sequence++;
            facts.publish(plan.participantId(), plan.participantId(), sequence, at, fact);
        }
    }
}
