package se.handslag.participant.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A consent that nobody has taken back and no closing has ended, as far as other features rest on it.
 *
 * @param validFrom its first day, in Europe/Stockholm
 * @param validTo its last day
 */
public record ConsentStanding(
        UUID id,
        ConsentKind kind,
        String purpose,
        List<String> disclosingAgencies,
        List<String> receivingAgencies,
        List<String> dataCategories,
        LocalDate validFrom,
        LocalDate validTo,
        Instant registeredAt) {

    /** In force from its first day to its last, both included. */
    public boolean isInForceOn(LocalDate today) {
        return !today.isBefore(validFrom) && !today.isAfter(validTo);
    }

    static ConsentStanding of(Consent consent) {
        ConsentTerms terms = consent.terms();
        return new ConsentStanding(
                consent.id(),
                terms.kind(),
                terms.purpose(),
                terms.disclosingAgencies(),
                terms.receivingAgencies(),
                terms.dataCategories(),
                terms.validFrom(),
                terms.validTo(),
                consent.registeredAt());
    }
}
