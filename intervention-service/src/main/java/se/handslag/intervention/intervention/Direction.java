package se.handslag.intervention.intervention;

/** Whom an intervention is for (inriktning, R5.1). Fixed once it is registered. */
public enum Direction {
    /** Persons. */
    INDIVIDUAL,
    /** The ways in which the agencies work together; always counted only. */
    STRUCTURAL
}
