package se.handslag.intervention.budget;

import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.kit.usecase.UseCase;

/** One budget as it holds. */
@UseCase
public class ReadBudget {
    private final Interventions interventions;
    private final Budgets budgets;

    ReadBudget(Interventions interventions, Budgets budgets) {
        this.interventions = interventions;
        this.budgets = budgets;
    }

    /** Revision 0 if nobody has told of it; empty if there is no such intervention. */
    public Optional<Budget> read(UUID interventionId, int year, BudgetType type) {
        return interventions.findByIdOptional(interventionId).map(found -> budgets.current(interventionId, year, type));
    }
}
