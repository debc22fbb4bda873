package se.handslag.intervention.financing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an association gets for a year, and who pays the quarters of regions and kommuner. */
public record FinancingRequest(
        @NotNull(message = "Give the total.")
        @Min(value = 0, message = "0 to 100,000,000,000 kronor.")
        @Max(value = 100_000_000_000L, message = "0 to 100,000,000,000 kronor.")
        @Schema(description = "Everything, in whole kronor: the state pays half, regions and kommuner a quarter each.")
        Long totalKronor,

        @NotEmpty(message = "Name at least one region.")
        @Size(max = 21, message = "Sweden has 21 regions.")
        @Schema(description = "Regions that pay, by their county's two digits.")
        List<@NotNull(message = "A region.") @Valid ContributorBody> regions,

        @NotEmpty(message = "Name at least one kommun.")
        @Size(max = 290, message = "Sweden has 290 municipalities.")
        @Schema(description = "Kommuner that pay, by their four digits.")
        List<@NotNull(message = "A kommun.") @Valid ContributorBody> municipalities) {

    /** Who pays a part of a quarter: by what was agreed on, or by weight. */
    public record ContributorBody(
            @NotNull(message = "Two or four digits.")
            @Pattern(regexp = "[0-9]{2}|[0-9]{4}", message = "A county's two digits, or a municipality's four.")
            @Schema(description = "A county's two digits, or a municipality's four.", examples = "0880")
            String code,

            @Min(value = 0, message = "0 or more kronor.")
            @Max(value = 100_000_000_000L, message = "At most 100,000,000,000 kronor.")
            @Schema(description = "What was agreed on; for all of the side or for none. They make the quarter exactly.")
            Long kronor,

            @Min(value = 1, message = "1 or more.")
            @Max(value = 100_000_000, message = "At most 100,000,000.")
            @Schema(description = "Against the others of the side if no amounts are given, such as inhabitants.")
            Long weight) {

        Contributor toContributor() {
            return new Contributor(code, Optional.ofNullable(kronor), Optional.ofNullable(weight));
        }
    }

    NewFinancing toCommand() {
        return new NewFinancing(
                totalKronor,
                regions.stream().map(ContributorBody::toContributor).toList(),
                municipalities.stream().map(ContributorBody::toContributor).toList());
    }
}
