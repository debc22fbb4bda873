package se.handslag.intervention.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.FactsInPeriod;
import se.handslag.intervention.intervention.Period;

/** The interventions' budgets with all their revisions. */
@ApplicationScoped
public class Budgets implements PanacheRepositoryBase<Budget, BudgetKey>, FactsInPeriod {
    private static final String HOLDS = """
            not exists (select 1 from Budget later where later.key.interventionId = b.key.interventionId
                and later.key.year = b.key.year and later.key.type = b.key.type and later.key.revision > b.key.revision)
            """;

    private static final String OUTSIDE =
            "from Budget b where b.key.interventionId = ?1 and (b.key.year < ?2 or b.key.year"
                    + " > ?3) and (b.amounts.plannedParticipants is not null or b.amounts.budgetKronor is not null or"
                    + " b.amounts.actualKronor is not null) and " + HOLDS;

    /** What holds; what nobody has told of yet if there is nothing. */
    Budget current(UUID interventionId, int year, BudgetType type) {
        Optional<Budget> told = find(
                        "key.interventionId = ?1 and key.year = ?2 and key.type = ?3 order by key.revision desc",
                        interventionId,
                        year,
                        type)
                .firstResultOptional();
        return told.orElseGet(() -> Budget.untold(interventionId, year, type));
    }

    /** All that holds of an intervention, by year and type; few, as an intervention has few years. */
    List<Budget> allOf(UUID interventionId) {
        return list(
                "from Budget b where b.key.interventionId = ?1 and " + HOLDS + " order by b.key.year, b.key.type",
                interventionId);
    }

    /** A budget that says nothing any more may lie anywhere. */
    @Override
    public boolean anyOutside(UUID interventionId, Period period) {
        return find(
                                OUTSIDE,
                                interventionId,
                                period.startsOn().getYear(),
                                period.lastDay().orElse(FOR_EVER).getYear())
                        .count()
                > 0;
    }
}
