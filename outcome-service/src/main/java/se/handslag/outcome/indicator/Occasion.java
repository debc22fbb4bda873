package se.handslag.outcome.indicator;

import se.handslag.outcome.counting.Label;

/** When it is asked. */
public enum Occasion {
    START("Start", "Start"),
    END("Avslut", "End"),
    FOLLOW_UP_6("6 månader efter", "6 months after"),
    FOLLOW_UP_12("12 månader efter", "12 months after"),
    OTHER("Annat tillfälle", "Other occasion");

    private final String sv;
    private final String en;

    Occasion(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    /** For readers. */
    public Label title() {
        return new Label(sv, en);
    }
}
