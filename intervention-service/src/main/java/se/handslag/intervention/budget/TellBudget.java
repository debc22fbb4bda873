package se.handslag.intervention.budget;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.budget.TellBudgetResult.NotEsfFunded;
import se.handslag.intervention.budget.TellBudgetResult.NotPermitted;
import se.handslag.intervention.budget.TellBudgetResult.OutsidePeriod;
import se.handslag.intervention.budget.TellBudgetResult.Told;
import se.handslag.intervention.budget.TellBudgetResult.UnknownIntervention;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** Records plan and outcome in money and persons of an intervention and calendar year (R5.3). */
@UseCase
public class TellBudget {
    private final Interventions interventions;
    private final Budgets budgets;
    private final Outbox outbox;
    private final Clock clock;

    TellBudget(Interventions interventions, Budgets budgets, Outbox outbox, Clock clock) {
        this.interventions = interventions;
        this.budgets = budgets;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records what holds from now on, if the caller has read what held until now, and publishes it. */
    public TellBudgetResult tell(Caller caller, UUID id, int year, BudgetType type, Amounts told, IfMatch ifMatch) {
        // Held to change: two who tell of one year come one after the other.
        Optional<Intervention> found = interventions.holdToChange(id);
        if (found.isEmpty()) {
            return new UnknownIntervention();
        }
        Intervention intervention = found.get();
        if (AccessPolicy.MONEY
                .decide(caller, new OfAssociation(intervention.association()))
                .isEmpty()) {
            return new NotPermitted();
        }
        Budget current = budgets.current(id, year, type);
        ifMatch.check(current.revision());
        if (type == BudgetType.ESF_INSATS_COST && !intervention.isEsfFunded()) {
            return new NotEsfFunded();
        }
        if (!told.isEmpty() && !intervention.period().touchesYear(year)) {
            return new OutsidePeriod();
        }
        return new Told(
                current.tell(told, Recording.now(clock, caller)).map(this::keep).orElse(current));
    }

    private Budget keep(Budget budget) {
        budgets.persist(budget);
        // The intervention is the key, so that a budget never overtakes what it is of.
        outbox.publish(OutgoingEvent.of(
                budget.recorded(),
                budget.id(),
                budget.revision(),
                budget.key().interventionId().toString(),
                clock));
        return budget;
    }
}
