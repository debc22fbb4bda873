package se.handslag.outcome.indicator.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.indicator.Occasion;
import se.handslag.outcome.indicator.answer.GivenAnswers;

/**
 * Answers to a set.
 *
 * @param participationId whose answers they are, of a set for participants
 * @param interventionId which one it is about, of any other set
 * @param answers question to step of its scale; questions may be left out
 */
public record AnswersRequest(
        @Schema(examples = "steg-narmare")
        @NotNull(message = "Name the set.")
        @Size(max = 60, message = "At most 60 characters.")
        String indicatorSet,

        @Schema(examples = "0198f3a4-5b6c-7d8e-9f01-23456789abcd")
        UUID participationId,

        UUID interventionId,

        @Schema(examples = "START") @NotNull(message = "Name the occasion.")
        Occasion occasion,

        @Schema(examples = "2026-11-20") @NotNull(message = "Give the day.")
        LocalDate answeredOn,

        @Schema(examples = "{\"tro-pa-arbete\": 3}")
        @NotEmpty(message = "Answer at least one question.")
        @Size(max = 50, message = "At most 50 answers.")
        Map<
                        @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*", message = "The code of a question.")
                        @Size(max = 60, message = "At most 60 characters.") String,
                        @NotNull(message = "A step of the scale.") @Min(value = 0, message = "0 or more.")
                        @Max(value = 100, message = "At most 100.") Integer>
                answers) {

    /** False if both or neither are named. */
    @AssertTrue(message = "Name the participation, or the intervention, and not both.")
    @Schema(hidden = true)
    boolean isAboutOne() {
        return (participationId == null) != (interventionId == null);
    }

    GivenAnswers toCommand() {
        return new GivenAnswers(
                indicatorSet,
                Optional.ofNullable(participationId),
                Optional.ofNullable(interventionId),
                occasion,
                answeredOn,
                answers);
    }
}
