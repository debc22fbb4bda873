package se.handslag.intervention.intervention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.intervention.intervention.profile.AgeBandBody;
import se.handslag.intervention.intervention.profile.DescriptionBody;
import se.handslag.intervention.intervention.profile.ProfileFields;

/**
 * The name, dates and profile an intervention shall have. Direction, method, ESF funding and association are no fields of
 * it: they never change (R5.1).
 *
 * @param endsOn the last day; left out until further notice
 */
public record RevisionRequest(
        @NotBlank(message = "Give the intervention a name.") @Size(max = 200, message = "At most 200 characters.")
        String name,

        @NotNull(message = "Give the first day.") LocalDate startsOn,
        LocalDate endsOn,

        @Schema(description = "The programme or project that it is part of.")
        UUID programmeId,

        @Size(max = 60, message = "At most 60 characters.")
        @Schema(
                description = "Code of the list precise-direction-individual or precise-direction-structural, by the"
                        + " intervention's direction.")
        String preciseDirection,

        @Size(max = 290, message = "Sweden has 290 municipalities.")
        @Schema(description = "Where it is carried out; left out: in all municipalities of the association.")
        List<
                        @NotNull(message = "Four digits.")
                        @Pattern(regexp = "[0-9]{4}", message = "The municipality's four digits, such as 0880.") String>
                municipalities,

        @Size(max = 20, message = "At most 20 target groups.")
        @Schema(description = "Codes of the list target-group: for whom it is planned, no bar to others.")
        List<@NotNull(message = "A code.") @Size(max = 60, message = "At most 60 characters.") String> targetGroups,

        @Valid @Schema(description = "For which ages it is planned, no bar to others.")
        AgeBandBody age,

        @Size(max = 60, message = "At most 60 characters.")
        @Schema(description = "Code of the list sex, if it is planned for one; no bar to others.")
        String plannedSex,

        @Valid @Schema(description = "For the public catalogue; nothing about any person.")
        DescriptionBody description,

        @Min(value = 1, message = "1 to 100,000 places.")
        @Max(value = 100_000, message = "1 to 100,000 places.")
        @Schema(description = "How many can take part at once; left out: no limit.")
        Integer places)
        implements ProfileFields {

    Revision toCommand() {
        return new Revision(name.strip(), startsOn, Optional.ofNullable(endsOn), profile());
    }
}
