package se.handslag.outcome.veil;

/**
 * Some that are alike.
 *
 * @param association its number in the projection
 * @param intervention its number in the projection; not looked at where interventions are not told apart
 * @param quarter in which they are counted, from year 0; not looked at where time is not told apart
 * @param sex its code
 * @param what else is told of them
 */
public record Counted<T>(int association, int intervention, int quarter, String sex, T what, int count) {}
