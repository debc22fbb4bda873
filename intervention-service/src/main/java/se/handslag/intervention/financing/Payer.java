package se.handslag.intervention.financing;

/** Who pays for an association (R5.3), in the order in which what does not divide is given out. */
public enum Payer {
    /** Half, for AF and FK together. */
    STATE,
    /** A quarter, of all regions together. */
    REGION,
    /** A quarter, of all kommuner together. */
    MUNICIPALITY
}
