package se.handslag.participant.plan.change;

import java.util.List;
import se.handslag.participant.plan.PlanStep;
import se.handslag.participant.plan.PlanWarning;
import se.handslag.participant.plan.act.PlanRefusal;

/** What became of an act on a plan. */
public sealed interface PlanResult {
    /**
     * Done.
     *
     * @param step as it is now
     * @param version of the plan, after the act
     * @param warnings what the caller should see to
     */
    record Done(PlanStep step, long version, List<PlanWarning> warnings) implements PlanResult {}

    /** Refused; nothing changed. */
    record Refused(PlanRefusal why) implements PlanResult {}
}
