package se.handslag.intervention.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a programme shall be. Its code is no field of it: that never changes. */
public record ProgrammeRevisionRequest(
        @NotBlank(message = "Give the programme a name.") @Size(max = 200, message = "At most 200 characters.")
        String name,

        @NotBlank(message = "Name the organisation that owns it.")
        @Size(max = 200, message = "At most 200 characters.")
        @Schema(description = "The organisation that owns it; it need not carry anything out, nor be an agency.")
        String owner,

        @NotEmpty(message = "Name at least one association.") @Size(max = 100, message = "At most 100 associations.")
        List<@NotBlank(message = "An association's code.") String> associations,

        @NotNull(message = "Give the first day.") LocalDate startsOn,

        @Schema(description = "The last day; left out until further notice.")
        LocalDate endsOn,

        @Min(value = 0, message = "0 to 10,000,000 persons.")
        @Max(value = 10_000_000, message = "0 to 10,000,000 persons.")
        @Schema(description = "Persons planned for the whole period.")
        Integer plannedParticipants,

        @Min(value = 0, message = "0 to 100,000,000,000 kronor.")
        @Max(value = 100_000_000_000L, message = "0 to 100,000,000,000 kronor.")
        @Schema(description = "Everything it may cost, in whole kronor.")
        Long totalKronor,

        @Min(value = 0, message = "0 to 100,000,000,000 kronor.")
        @Max(value = 100_000_000_000L, message = "0 to 100,000,000,000 kronor.")
        @Schema(description = "What the European Social Fund pays of the total, in whole kronor.")
        Long esfKronor) {

    ProgrammeTerms toTerms() {
        return new ProgrammeTerms(
                name.strip(),
                owner.strip(),
                associations.stream().distinct().toList(),
                startsOn,
                Optional.ofNullable(endsOn),
                Optional.ofNullable(plannedParticipants),
                Optional.ofNullable(totalKronor),
                Optional.ofNullable(esfKronor));
    }
}
