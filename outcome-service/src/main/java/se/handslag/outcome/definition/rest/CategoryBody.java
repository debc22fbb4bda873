package se.handslag.outcome.definition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.Label;

/** One kind of result: it holds if any of its conditions does, or if it has none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CategoryBody(
        @Schema(examples = "OCCUPATION")
        @NotNull(message = "Give the category a code.")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}", message = "Capitals, digits and underscores, such as WORK_OR_STUDY.")
        String code,

        @Schema(examples = "I sysselsättning")
        @NotBlank(message = "Give the title in Swedish.")
        @Size(max = 200, message = "At most 200 characters.")
        String titleSv,

        @Schema(examples = "In an occupation")
        @NotBlank(message = "Give the title in English.")
        @Size(max = 200, message = "At most 200 characters.")
        String titleEn,

        @NotNull(message = "Give the conditions, or an empty list.") @Size(max = 10, message = "At most 10 conditions.")
        List<@NotNull(message = "Give a condition.") @Valid ConditionBody> whenAny) {

    Category toCategory() {
        return new Category(
                code,
                new Label(titleSv.strip(), titleEn.strip()),
                whenAny.stream().map(ConditionBody::toCondition).toList());
    }

    static CategoryBody of(Category category) {
        return new CategoryBody(
                category.code(),
                category.title().sv(),
                category.title().en(),
                category.whenAny().stream().map(ConditionBody::of).toList());
    }
}
