package se.handslag.participant.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.directory.AgencyCode;
import se.handslag.participant.text.FreeText;

/**
 * The body of an assessment.
 *
 * @param needs each area once
 * @param agencies that took part
 * @param assessedOn today or earlier, in Europe/Stockholm
 */
@Schema(examples = """
                {"needs": [{"need": "WORK", "text": "Vill tillbaka till vården"}, {"need": "HEALTH"}], "agencies": ["af", "kommun-oskarshamn"], "assessedOn": "2026-11-20"}
                """)
public record AssessmentRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Need> needs,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @AgencyCode String> agencies,
        @NotNull LocalDate assessedOn) {

    /**
     * A need.
     *
     * @param need a code of the list {@code need-areas}
     * @param text in the caseworker's own words; kept encrypted
     */
    @Schema(name = "NeedRequest")
    public record Need(@NotNull String need, Optional<@FreeText String> text) {
        /** Keeps the text out of every log (R4.4). */
        @Override
        public String toString() {
            return "Need[" + need + "]";
        }
    }

    NewAssessment assessment() {
        return new NewAssessment(codes(), agencies.stream().distinct().toList(), assessedOn);
    }

    List<String> codes() {
        return needs.stream().map(Need::need).toList();
    }

    List<Optional<String>> words() {
        return needs.stream().map(Need::text).toList();
    }
}
