package se.handslag.intervention.placement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A placement to register.
 *
 * @param organisationNumber ten digits; a sole trader's number is a personal number and is refused
 * @param employer the organisation's name, never a person's
 * @param percent 100 is 40 hours a week
 * @param strengths codes of the code list strength
 */
public record PlacementRequest(
        @NotBlank(message = "Give the employer's organisation number.") @Size(max = 11, message = "Ten digits.")
        String organisationNumber,

        @NotBlank(message = "Give the organisation's name.") @Size(max = 200, message = "At most 200 characters.")
        String employer,

        @NotNull(message = "Give the first day.") LocalDate startsOn,

        @NotNull(message = "Give the extent.")
        @Min(value = 1, message = "1 to 100.")
        @Max(value = 100, message = "1 to 100.")
        Integer percent,

        @Size(max = 10, message = "At most 10.") List<@NotBlank(message = "A code.") String> strengths) {

    NewPlacement toCommand() {
        return new NewPlacement(
                OrganisationNumber.parse(organisationNumber).orElseThrow(PlacementProblems::notAnOrganisation),
                PlacementProblems.withoutNumbers(employer.strip()),
                startsOn,
                percent,
                strengths == null ? List.of() : strengths);
    }
}
