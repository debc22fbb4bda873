package se.handslag.participant.plan.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.plan.PlansInMemory;
import se.handslag.participant.plan.act.NewStep;
import se.handslag.participant.plan.act.StepMove;
import se.handslag.participant.responsibility.Participants;

/** Planning on stores without a database, in codes and dates: for properties of the domain. */
public final class PlanningInMemory {
    private final AddPlanStep add;
    private final ChangePlanStep change;
    private final CompletePlanStep complete;
    private final DropPlanStep drop;
    private final Clock clock;

    public PlanningInMemory(
            Participants participants, ParticipantCases cases, PlansInMemory plans, Facts facts, Clock clock) {
        var acts = new PlanActs(participants, cases, plans, plans.facts(facts), clock);
        this.clock = clock;
        add = new AddPlanStep(acts, null);
        change = new ChangePlanStep(acts);
        complete = new CompletePlanStep(acts);
        drop = new DropPlanStep(acts);
    }

    public void adds(String by, UUID participant, String owner, LocalDate due) {
        var wanted = new NewStep("MEETING", Optional.of("WORK"), owner, Optional.empty(), due);
        add.add(participant, by, wanted, Optional.empty(), IfMatch.none());
    }

    public void changes(String by, UUID participant, UUID step, String owner, LocalDate due) {
        var wanted = new StepMove(Optional.of(owner), Optional.empty(), Optional.of(due), "OTHER");
        change.change(participant, step, by, wanted, IfMatch.none());
    }

    /** It was done today. */
    public void completes(String by, UUID participant, UUID step) {
        complete.complete(participant, step, by, Stockholm.today(clock), IfMatch.none());
    }

    public void drops(String by, UUID participant, UUID step) {
        drop.drop(participant, step, by, "OTHER", IfMatch.none());
    }
}
