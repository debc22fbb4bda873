package se.handslag.kit.contract.outcomes;

/**
 * One answer to a question of an indicator set.
 *
 * @param question its code
 * @param value a step of the question's scale
 */
public record IndicatorAnswer(String question, int value) {}
