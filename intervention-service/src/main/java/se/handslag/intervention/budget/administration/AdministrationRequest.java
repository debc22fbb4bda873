package se.handslag.intervention.budget.administration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an association's own administration may cost and has cost; what is left out is said no more. */
public record AdministrationRequest(
        @Min(value = 0, message = "0 to 100,000,000,000 kronor.")
        @Max(value = 100_000_000_000L, message = "0 to 100,000,000,000 kronor.")
        @Schema(description = "Planned, in whole kronor.")
        Long budgetKronor,

        @Min(value = 0, message = "0 to 100,000,000,000 kronor.")
        @Max(value = 100_000_000_000L, message = "0 to 100,000,000,000 kronor.")
        @Schema(description = "Used so far, in whole kronor.")
        Long actualKronor) {}
