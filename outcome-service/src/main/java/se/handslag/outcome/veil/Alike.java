package se.handslag.outcome.veil;

/**
 * How many are alike, wherever and whenever in what was asked about.
 *
 * @param sex its code
 * @param what else is told of them
 */
public record Alike<T>(String sex, T what, long count) {}
