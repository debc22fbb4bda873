package se.handslag.outcome.indicator.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.indicator.IndicatorSet;
import se.handslag.outcome.indicator.Level;
import se.handslag.outcome.indicator.Occasion;

/** A set of questions to register, or its next version. */
public record IndicatorSetRequest(
        @Schema(examples = "steg-narmare")
        @NotNull(message = "Give the set a code.")
        @Size(max = 60, message = "At most 60 characters.")
        @Pattern(
                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                message = "Lower-case letters and digits, words separated by hyphens.")
        String code,

        @Schema(examples = "PARTICIPANT") @NotNull(message = "Say who answers.")
        Level level,

        @Schema(examples = "[\"START\", \"END\"]") @NotEmpty(message = "Say on which occasions it is asked.")
        Set<@NotNull(message = "Name an occasion.") Occasion> occasions,

        @Schema(examples = "Steg närmare arbete")
        @NotBlank(message = "Give the title in Swedish.")
        @Size(max = 200, message = "At most 200 characters.")
        String titleSv,

        @Schema(examples = "Steps closer to work")
        @NotBlank(message = "Give the title in English.")
        @Size(max = 200, message = "At most 200 characters.")
        String titleEn,

        @NotEmpty(message = "Ask at least one question.") @Size(max = 50, message = "At most 50 questions.")
        List<@NotNull(message = "Give a question.") @Valid QuestionBody> questions) {

    /** False if two questions have one code. */
    @AssertTrue(message = "Each question has a code of its own.")
    @Schema(hidden = true)
    boolean isDistinct() {
        return questions == null
                || questions.stream().map(QuestionBody::code).distinct().count() == questions.size();
    }

    IndicatorSet toCommand() {
        return new IndicatorSet(
                code,
                1,
                Optional.empty(),
                level,
                occasions,
                new Label(titleSv.strip(), titleEn.strip()),
                questions.stream().map(QuestionBody::toQuestion).toList());
    }
}
