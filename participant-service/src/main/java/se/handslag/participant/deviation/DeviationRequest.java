package se.handslag.participant.deviation;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.text.FreeText;

/**
 * The body of a deviation or a good example: on a hand-off or on a participation, not both.
 *
 * @param category a code of the list {@code deviation-categories}
 * @param text in the caseworker's own words; kept encrypted, and never lifted
 */
@Schema(examples = """
                {"kind": "DEVIATION", "category": "WAITING_TIME", "handOffId": "0199c0de-0000-7000-8000-000000000003", "text": "Sex veckor till första mötet"}
                """)
public record DeviationRequest(
        @NotNull DeviationKind kind,
        @NotNull String category,
        Optional<UUID> handOffId,
        Optional<UUID> participationId,
        Optional<@FreeText String> text) {
    NewDeviation deviation() {
        return new NewDeviation(kind, category, handOffId, participationId);
    }

    /** Keeps the text out of every log (R4.4). */
    @Override
    public String toString() {
        return "DeviationRequest[" + kind + "]";
    }
}
