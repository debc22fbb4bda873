package se.handslag.intervention.budget.report;

/**
 * Plan and outcome in whole kronor. What nobody has told of counts as nothing.
 *
 * @param budget planned
 * @param actual used so far
 */
public record Money(long budget, long actual) {
    static final Money NONE = new Money(0, 0);

    Money plus(Money other) {
        return new Money(budget + other.budget, actual + other.actual);
    }
}
