package se.handslag.outcome.disclosure;

/** How much readers would miss a figure; of two that would do, the one missed less is hidden. */
public enum Rank {
    /** A count inside the table. */
    PART,
    /** A sum over one row. */
    MARGIN,
    /** A figure of the whole report. */
    TOTAL
}
