package se.handslag.intervention.budget.administration;

import java.time.Clock;
import java.util.Optional;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.budget.administration.TellAdministrationResult.NotPermitted;
import se.handslag.intervention.budget.administration.TellAdministrationResult.Told;
import se.handslag.intervention.budget.administration.TellAdministrationResult.UnknownAssociation;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** Records plan and outcome of an association's own administration in a calendar year. */
@UseCase
public class TellAdministrationBudget {
    private final AdministrationBudgets budgets;
    private final Associations associations;
    private final Clock clock;

    TellAdministrationBudget(AdministrationBudgets budgets, Associations associations, Clock clock) {
        this.budgets = budgets;
        this.associations = associations;
        this.clock = clock;
    }

    /** Records what holds from now on, if the caller has read what held until now. */
    public TellAdministrationResult tell(
            Caller caller, String code, int year, Optional<Long> budget, Optional<Long> actual, IfMatch ifMatch) {
        if (AccessPolicy.ASSOCIATION_MONEY
                .decide(caller, new OfAssociation(code))
                .isEmpty()) {
            return new NotPermitted();
        }
        if (associations.findByIdOptional(code).isEmpty()) {
            return new UnknownAssociation();
        }
        budgets.reserve(code);
        AdministrationBudget current = budgets.current(code, year);
        ifMatch.check(current.key().revision());
        return new Told(current.tell(budget, actual, Recording.now(clock, caller))
                .map(this::keep)
                .orElse(current));
    }

    private AdministrationBudget keep(AdministrationBudget budget) {
        budgets.persist(budget);
        return budget;
    }
}
