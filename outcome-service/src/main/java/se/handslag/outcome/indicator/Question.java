package se.handslag.outcome.indicator;

import se.handslag.outcome.counting.Label;

/**
 * A question with a scale of whole steps.
 *
 * @param code stable, for machines; once in a set
 * @param lowest what the lowest step means
 * @param highest what the highest step means
 */
public record Question(String code, Label text, int from, int to, Label lowest, Label highest) {

    public Question {
        if (from < 0 || to <= from || to > 100) {
            throw new IllegalArgumentException("a scale rises, within 0 to 100");
        }
    }

    /** True if it is a step of the scale. */
    public boolean hasStep(int value) {
        return value >= from && value <= to;
    }
}
