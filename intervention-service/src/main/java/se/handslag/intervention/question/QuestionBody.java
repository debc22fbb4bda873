package se.handslag.intervention.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What can change of a question, as it is sent and shown.
 *
 * @param text as it is asked
 * @param required whether a registration without an answer is refused
 * @param answers in their order
 * @param validFrom the first day for which it is asked: of the start at in-registration, of the end at out-registration
 * @param validTo the last such day; left out until further notice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionBody(
        @NotNull(message = "Say what is asked, in Swedish and English.") @Valid
        Text text,

        @NotNull(message = "IN, OUT or BOTH.") Occasion occasion,

        @NotNull(message = "Say whether it must be answered.")
        Boolean required,

        @NotNull(message = "Two answers or more.") @Size(min = 2, max = 30, message = "2 to 30 answers.")
        List<@NotNull(message = "An answer.") @Valid ChoiceBody> answers,

        @NotNull(message = "Give the first day.") LocalDate validFrom,
        LocalDate validTo) {

    /** The same words in both languages. */
    public record Text(
            @NotBlank(message = "In Swedish.") @Size(max = 300, message = "At most 300 characters.")
            String sv,

            @NotBlank(message = "In English.") @Size(max = 300, message = "At most 300 characters.")
            String en) {}

    /**
     * An answer that may be given.
     *
     * @param code capitals, digits and underscores
     */
    public record ChoiceBody(
            @NotNull(message = "Give the answer a code.")
            @Pattern(
                    regexp = "[A-Z][A-Z0-9_]{0,59}",
                    message = "Capital letters, digits and underscores, at most 60, a letter first.")
            String code,

            @NotNull(message = "In Swedish and English.") @Valid
            Text label) {}

    QuestionContent toContent() {
        return new QuestionContent(
                text.sv().strip(),
                text.en().strip(),
                occasion,
                required,
                new Choices(answers.stream()
                        .map(it -> new Choice(
                                it.code(),
                                it.label().sv().strip(),
                                it.label().en().strip()))
                        .toList()),
                validFrom,
                Optional.ofNullable(validTo));
    }

    static QuestionBody of(QuestionContent content) {
        return new QuestionBody(
                new Text(content.textSv(), content.textEn()),
                content.occasion(),
                content.required(),
                content.choices().all().stream()
                        .map(it -> new ChoiceBody(it.code(), new Text(it.labelSv(), it.labelEn())))
                        .toList(),
                content.validFrom(),
                content.validTo().orElse(null));
    }
}
