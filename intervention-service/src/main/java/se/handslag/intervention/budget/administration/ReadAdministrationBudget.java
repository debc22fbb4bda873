package se.handslag.intervention.budget.administration;

import java.util.Optional;
import se.handslag.intervention.association.Associations;
import se.handslag.kit.usecase.UseCase;

/** An association's own costs in a calendar year, as they hold. */
@UseCase
public class ReadAdministrationBudget {
    private final AdministrationBudgets budgets;
    private final Associations associations;

    ReadAdministrationBudget(AdministrationBudgets budgets, Associations associations) {
        this.budgets = budgets;
        this.associations = associations;
    }

    /** Revision 0 if nobody has told of it; empty if there is no such association. */
    public Optional<AdministrationBudget> read(String association, int year) {
        return associations.findByIdOptional(association).map(found -> budgets.current(association, year));
    }
}
