package se.handslag.intervention.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Which telling of which budget.
 *
 * @param revision 1 is the first; the highest holds
 */
@Embeddable
public record BudgetKey(
        @Column(name = "intervention_id") UUID interventionId,
        @Column(name = "year") int year,
        @Column(name = "type") @Enumerated(EnumType.STRING) BudgetType type,
        @Column(name = "revision") int revision) {

    BudgetKey next() {
        return new BudgetKey(interventionId, year, type, revision + 1);
    }
}
