package se.handslag.outcome.definition.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.definition.NewDefinition;

/** A definition of success to register, or its next version. */
public record SuccessDefinitionRequest(
        @Schema(examples = "kalmar-sysselsattning")
        @NotNull(message = "Give the definition an id.")
        @Size(max = 60, message = "At most 60 characters.")
        @Pattern(
                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                message = "Lower-case letters and digits, words separated by hyphens.")
        String id,

        @Schema(examples = "Sysselsättning med praktik")
        @NotBlank(message = "Give the title in Swedish.")
        @Size(max = 200, message = "At most 200 characters.")
        String titleSv,

        @Schema(examples = "Occupation, placement included")
        @NotBlank(message = "Give the title in English.")
        @Size(max = 200, message = "At most 200 characters.")
        String titleEn,

        @Schema(examples = "Arbete, studier eller praktik vid utregistreringen.")
        @NotBlank(message = "Give the text that is printed, in Swedish.")
        @Size(max = 1000, message = "At most 1000 characters.")
        String textSv,

        @Schema(examples = "Work, study or placement at out-registration.")
        @NotBlank(message = "Give the text that is printed, in English.")
        @Size(max = 1000, message = "At most 1000 characters.")
        String textEn,

        @NotEmpty(message = "Give the categories, the last without conditions.")
        @Size(max = 20, message = "At most 20 categories.")
        List<@NotNull(message = "Give a category.") @Valid CategoryBody> categories,

        @Schema(examples = "2027-01-01T00:00:00Z") Instant inForceFrom) {

    NewDefinition toCommand() {
        return new NewDefinition(
                id,
                new Label(titleSv.strip(), titleEn.strip()),
                new Label(textSv.strip(), textEn.strip()),
                categories.stream().map(CategoryBody::toCategory).toList(),
                Optional.ofNullable(inForceFrom).map(at -> at.truncatedTo(ChronoUnit.MICROS)));
    }
}
