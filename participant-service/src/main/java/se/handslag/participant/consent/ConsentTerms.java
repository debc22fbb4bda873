package se.handslag.participant.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * What a participant consented to (R3.2).
 *
 * @param purpose of one to exchange a code of the list {@code consent-purposes}
 * @param dataCategories codes of the list {@code data-categories}
 * @param validTo the last day, inclusive, in Europe/Stockholm
 */
public record ConsentTerms(
        ConsentKind kind,
        List<String> disclosingAgencies,
        List<String> receivingAgencies,
        List<String> dataCategories,
        String purpose,
        LocalDate validFrom,
        LocalDate validTo) {}
