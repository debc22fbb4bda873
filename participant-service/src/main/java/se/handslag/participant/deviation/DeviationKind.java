package se.handslag.participant.deviation;

/** What is recorded (R2.11). */
public enum DeviationKind {
    /** Something did not go as it should (avvikelse). */
    DEVIATION,
    /** Something went well and is worth doing again (guldkorn). */
    GOOD_EXAMPLE
}
