package se.handslag.outcome.indicator.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.indicator.Question;

/** A question, its scale of whole steps, and what the lowest and the highest step mean. */
public record QuestionBody(
        @Schema(examples = "tro-pa-arbete")
        @NotNull(message = "Give the question a code.")
        @Size(max = 60, message = "At most 60 characters.")
        @Pattern(
                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                message = "Lower-case letters and digits, words separated by hyphens.")
        String code,

        @Schema(examples = "Jag tror att jag kan arbeta inom ett år")
        @NotBlank(message = "Give the question in Swedish.")
        @Size(max = 300, message = "At most 300 characters.")
        String textSv,

        @Schema(examples = "I believe that I can work within a year")
        @NotBlank(message = "Give the question in English.")
        @Size(max = 300, message = "At most 300 characters.")
        String textEn,

        @Schema(examples = "1")
        @NotNull(message = "Give the lowest step.")
        @Min(value = 0, message = "0 or more.")
        @Max(value = 99, message = "At most 99.")
        Integer from,

        @Schema(examples = "5")
        @NotNull(message = "Give the highest step.")
        @Min(value = 1, message = "1 or more.")
        @Max(value = 100, message = "At most 100.")
        Integer to,

        @Schema(examples = "Stämmer inte alls")
        @NotBlank(message = "Say in Swedish what the lowest step means.")
        @Size(max = 100, message = "At most 100 characters.")
        String lowestSv,

        @Schema(examples = "Not true at all")
        @NotBlank(message = "Say in English what the lowest step means.")
        @Size(max = 100, message = "At most 100 characters.")
        String lowestEn,

        @Schema(examples = "Stämmer helt")
        @NotBlank(message = "Say in Swedish what the highest step means.")
        @Size(max = 100, message = "At most 100 characters.")
        String highestSv,

        @Schema(examples = "Entirely true")
        @NotBlank(message = "Say in English what the highest step means.")
        @Size(max = 100, message = "At most 100 characters.")
        String highestEn) {

    /** False if the scale does not rise. */
    @AssertTrue(message = "The highest step is above the lowest.")
    @Schema(hidden = true)
    boolean isRising() {
        return from == null || to == null || to > from;
    }

    Question toQuestion() {
        return new Question(
                code,
                new Label(textSv.strip(), textEn.strip()),
                from,
                to,
                new Label(lowestSv.strip(), lowestEn.strip()),
                new Label(highestSv.strip(), highestEn.strip()));
    }

    static QuestionBody of(Question question) {
        return new QuestionBody(
                question.code(),
                question.text().sv(),
                question.text().en(),
                question.from(),
                question.to(),
                question.lowest().sv(),
                question.lowest().en(),
                question.highest().sv(),
                question.highest().en());
    }
}
