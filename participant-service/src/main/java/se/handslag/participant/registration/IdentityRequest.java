package se.handslag.participant.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.identity.Sex;

/**
 * Who is registered. A named person has number and both names; the anonymous have sex and budget year, nothing else
 * (R3.4).
 *
 * @param number 10 or 12 digits, with or without {@code -} or {@code +} (R4.1)
 */
public record IdentityRequest(
        @NotNull IdentityKind kind,
        Optional<@Size(min = 10, max = 13, message = "Give 10 or 12 digits.") String> number,
        Optional<@Size(min = 1, max = 100) String> givenName,
        Optional<@Size(min = 1, max = 100) String> familyName,
        Optional<Sex> sex,
        Optional<@Min(2000) @Max(2100) Integer> budgetYear) {
    /** Keeps number and names out of every log (R4.4). */
    @Override
    public String toString() {
        return "IdentityRequest[" + kind + "]";
    }
}
