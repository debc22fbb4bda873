package se.handslag.participant.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.directory.AgencyCode;

/**
 * The body of a consent. Parties, categories, purpose and duration are all named: a blanket consent is refused (R3.2).
 *
 * @param validTo the last day, inclusive, in Europe/Stockholm
 */
@Schema(examples = """
                {"kind": "INFORMATION_EXCHANGE", "disclosingAgencies": ["af"], "receivingAgencies": ["kommun-oskarshamn"], "dataCategories": ["IDENTITY", "RESPONSIBILITY"], "purpose": "HAND_OFF", "validFrom": "2026-11-01", "validTo": "2027-10-31"}
                """)
public record ConsentRequest(
        @NotNull ConsentKind kind,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @AgencyCode String> disclosingAgencies,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @AgencyCode String> receivingAgencies,
        @NotNull @Size(min = 1, max = 20) List<@NotNull String> dataCategories,
        @NotNull String purpose,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo) {
    ConsentTerms terms() {
        return new ConsentTerms(
                kind,
                distinct(disclosingAgencies),
                distinct(receivingAgencies),
                distinct(dataCategories),
                purpose,
                validFrom,
                validTo);
    }

    private static List<String> distinct(List<String> codes) {
        return codes.stream().distinct().toList();
    }
}
