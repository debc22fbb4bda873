package se.handslag.outcome.standard;

import se.handslag.outcome.counting.Label;

/**
 * A line of a report before its figures are known.
 *
 * @param code in the dimension
 * @param sum true if it sums other lines
 */
record Line(String code, Label title, boolean sum) {
    static Line part(String code, String sv, String en) {
        return new Line(code, new Label(sv, en), false);
    }

    static Line sum(String code, String sv, String en) {
        return new Line(code, new Label(sv, en), true);
    }
}
