package se.handslag.intervention.question;

/** When an association asks a question of its own (registreringstillfälle). */
public enum Occasion {
    /** At in-registration. */
    IN,
    /** At out-registration. */
    OUT,
    /** At both, so that before and after can be compared. */
    BOTH;

    boolean includes(Occasion registration) {
        return this == BOTH || this == registration;
    }
}
