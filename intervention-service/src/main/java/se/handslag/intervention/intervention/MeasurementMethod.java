package se.handslag.intervention.intervention;

/** How those who take part are registered (mätningsmetod, R5.1). Fixed once the intervention is registered. */
public enum MeasurementMethod {
    /** One participation each, of a person or anonymous. */
    PERSONAL_OR_ANONYMOUS,
    /** A number of persons on a day. */
    COUNT_ONLY
}
