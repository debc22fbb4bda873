package se.handslag.outcome.disclosure;

/** How much readers would miss a figure: of what would do as a cover, that which is missed least is hidden. */
public enum Rank {
    /** A count inside the table. */
    PART(100),
    /** A sum over one row. */
    MARGIN(100_000),
    /** A figure of the whole report. */
    TOTAL(100_000_000);

    private final long weight;

    Rank(long weight) {
        this.weight = weight;
    }

    long weight() {
        return weight;
    }
}
