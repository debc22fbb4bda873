package se.handslag.intervention.intervention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller looks for in the list of interventions. */
public class InterventionSearch {
    @Parameter(description = "Code of the association that finances them.", example = "kalmar-lan")
    @QueryParam("association")
    @Size(max = 40, message = "At most 40 characters.")
    String association;

    @Parameter(description = "Code of an agency that carries them out.", example = "kommun-kalmar")
    @QueryParam("carriedOutBy")
    @Size(max = 40, message = "At most 40 characters.")
    String carriedOutBy;

    @Parameter(description = "The programme that they are part of.")
    @QueryParam("programme")
    UUID programme;

    @Parameter(
            description = "Code of the list target-group: for whom they are meant, which is a plan and no bar.",
            example = "LONG_TERM_SICK")
    @QueryParam("targetGroup")
    @Size(max = 60, message = "At most 60 characters.")
    String targetGroup;

    @Parameter(description = "Where they are carried out, four digits.", example = "0880")
    @QueryParam("municipality")
    @Pattern(regexp = "[0-9]{4}", message = "The municipality's four digits, such as 0880.")
    String municipality;

    @Parameter(description = "Meant for this age in years, or for all ages.", example = "24")
    @QueryParam("age")
    @Min(value = 0, message = "0 to 120 years.")
    @Max(value = 120, message = "0 to 120 years.")
    Integer age;

    @Parameter(
            description = "true: only those in which somebody could start at this moment; those without a limit too.",
            example = "true")
    @QueryParam("freePlaces")
    @Pattern(regexp = "true|false", message = "true or false.")
    String freePlaces;

    @Parameter(description = "A day on which they go on.", example = "2018-06-20")
    @QueryParam("on")
    LocalDate on;

    InterventionFilter toFilter() {
        return new InterventionFilter(
                Optional.ofNullable(association),
                Optional.ofNullable(carriedOutBy),
                Optional.ofNullable(programme),
                Optional.ofNullable(targetGroup),
                Optional.ofNullable(municipality),
                Optional.ofNullable(age),
                "true".equals(freePlaces),
                Optional.ofNullable(on));
    }
}
