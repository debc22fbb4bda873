package se.handslag.intervention.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is planned and what was used; what is left out is said no more. */
public record BudgetRequest(
        @Min(value = 0, message = "0 to 10,000,000 persons.")
        @Max(value = 10_000_000, message = "0 to 10,000,000 persons.")
        @Schema(description = "Persons planned for the year.")
        Integer plannedParticipants,

        @Min(value = 0, message = "0 to 100,000,000,000 kronor.")
        @Max(value = 100_000_000_000L, message = "0 to 100,000,000,000 kronor.")
        @Schema(description = "Planned, in whole kronor.")
        Long budgetKronor,

        @Min(value = 0, message = "0 to 100,000,000,000 kronor.")
        @Max(value = 100_000_000_000L, message = "0 to 100,000,000,000 kronor.")
        @Schema(description = "Used so far, in whole kronor.")
        Long actualKronor) {

    Amounts toAmounts() {
        return new Amounts(plannedParticipants, budgetKronor, actualKronor);
    }
}
