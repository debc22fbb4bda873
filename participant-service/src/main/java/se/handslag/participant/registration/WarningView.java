package se.handslag.participant.registration;

/**
 * A warning as shown: the command was carried out all the same.
 *
 * @param code a {@link RegistrationWarning}
 * @param detail a sentence about it
 */
public record WarningView(RegistrationWarning code, String detail) {
    static WarningView of(RegistrationWarning warning) {
        return new WarningView(warning, warning.detail());
    }
}
