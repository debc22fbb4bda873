package se.handslag.intervention.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.kit.usecase.UseCase;

/** An intervention's budgets as they hold, by year and type. */
@UseCase
public class ListBudgets {
    private final Interventions interventions;
    private final Budgets budgets;

    ListBudgets(Interventions interventions, Budgets budgets) {
        this.interventions = interventions;
        this.budgets = budgets;
    }

    /** Empty if there is no such intervention. */
    public Optional<List<Budget>> list(UUID interventionId) {
        return interventions.findByIdOptional(interventionId).map(found -> budgets.allOf(interventionId));
    }
}
