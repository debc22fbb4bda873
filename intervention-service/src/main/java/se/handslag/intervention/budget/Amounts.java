package se.handslag.intervention.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is planned and what was used. Null where nothing is said.
 *
 * @param plannedParticipants persons
 * @param budgetKronor planned
 * @param actualKronor used so far
 */
@Embeddable
public record Amounts(
        @Column(name = "planned_participants") Integer plannedParticipants,
        @Column(name = "budget_kronor") Long budgetKronor,
        @Column(name = "actual_kronor") Long actualKronor) {

    /** Nothing is said. */
    public static final Amounts NONE = new Amounts(null, null, null);

    /** True if nothing is said. */
    boolean isEmpty() {
        return equals(NONE);
    }
}
