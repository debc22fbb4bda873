package se.handslag.kit.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Why somebody may see or do something; ends up in the access log.
 *
 * @param rule short stable name of the rule that granted it, such as {@code responsible-agency}
 * @param consentId the consent it rests on, if it does
 */
public record Basis(String rule, Optional<UUID> consentId) {

    /** A basis that needs no consent. */
    public static Basis of(String rule) {
        return new Basis(rule, Optional.empty());
    }

    /** A basis that rests on a consent. */
    public static Basis of(String rule, UUID consentId) {
        return new Basis(rule, Optional.of(consentId));
    }
}
