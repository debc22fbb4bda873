package se.handslag.intervention.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A question to ask.
 *
 * @param association code of the association that asks
 * @param code by which answers name it; never changes
 * @param content what is asked
 */
public record QuestionRequest(
        @NotBlank(message = "Name the association that asks.")
        String association,

        @NotNull(message = "Give the question a code.")
        @Size(max = 40, message = "At most 40 characters.")
        @Pattern(
                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                message = "Small letters, digits and single hyphens, a letter first.")
        String code,

        @NotNull(message = "Say what is asked.") @Valid QuestionBody content) {}
