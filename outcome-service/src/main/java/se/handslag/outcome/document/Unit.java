package se.handslag.outcome.document;

import se.handslag.outcome.counting.Label;

/** What an average is counted in. */
public enum Unit {
    /** Calendar days. */
    DAYS("dagar", "days"),
    /** Months of 30.4375 days. */
    MONTHS("månader", "months"),
    /** Hours. */
    HOURS("timmar", "hours"),
    /** Years of age. */
    YEARS("år", "years"),
    /** Steps of a scale. */
    POINTS("poäng", "points");

    private final String sv;
    private final String en;

    Unit(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    /** As it stands behind a number. */
    public Label label() {
        return new Label(sv, en);
    }
}
