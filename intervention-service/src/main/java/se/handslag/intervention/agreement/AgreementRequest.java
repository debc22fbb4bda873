package se.handslag.intervention.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement to register, for an intervention or for a programme. */
public record AgreementRequest(
        @NotNull(message = "Name the provider.") @Schema(description = "With whom.")
        UUID providerId,

        @Schema(description = "What it is for: an intervention of the provider's association; or else a programme.")
        UUID interventionId,

        @Schema(
                description =
                        "What it is for: a programme that the association takes part in; or else an intervention.")
        UUID programmeId,

        @NotNull(message = "Give the first day.") LocalDate startsOn,

        @Schema(description = "The last day; left out until further notice.")
        LocalDate endsOn,

        @NotNull(message = "Give the amount.")
        @Min(value = 0, message = "0 to 100,000,000,000 kronor.")
        @Max(value = 100_000_000_000L, message = "0 to 100,000,000,000 kronor.")
        @Schema(description = "What the provider gets for the whole period, in whole kronor.")
        Long amountKronor,

        @Min(value = 1, message = "1 to 100,000 places.")
        @Max(value = 100_000, message = "1 to 100,000 places.")
        @Schema(description = "How many can take part with the provider at once, if that was agreed.")
        Integer places) {

    NewAgreement toCommand() {
        return new NewAgreement(
                providerId,
                Optional.ofNullable(interventionId),
                Optional.ofNullable(programmeId),
                new Terms(startsOn, Optional.ofNullable(endsOn), amountKronor, Optional.ofNullable(places)));
    }
}
