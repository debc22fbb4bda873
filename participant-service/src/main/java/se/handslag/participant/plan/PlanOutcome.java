package se.handslag.participant.plan;

import java.util.List;
import se.handslag.kit.event.EventData;
import se.handslag.participant.plan.act.PlanRefusal;

/** What a plan answers to an act: the facts it made, in order, or why not. */
public sealed interface PlanOutcome {
    /** Done. */
    record Done(PlanStep step, List<EventData> facts) implements PlanOutcome {}

    /** Not done. */
    record Refused(PlanRefusal why) implements PlanOutcome {}

    static PlanOutcome done(PlanStep step, EventData fact) {
        return new Done(step, List.of(fact));
    }

    static PlanOutcome refused(PlanRefusal why) {
        return new Refused(why);
    }
}
