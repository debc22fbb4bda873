package se.handslag.outcome.goal.rest;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.goal.GoalScope;
import se.handslag.outcome.goal.Measure;
import se.handslag.outcome.goal.NewGoal;

/**
 * A goal to set, or its next version.
 *
 * @param scopeId code of the association, or id of the programme or the intervention
 * @param target percent, a number, or whole kronor, as the measure says
 * @param definition with the measures of results: whose categories count
 * @param dropped true if it is aimed at no more
 */
public record GoalRequest(
        @Schema(examples = "PROGRAMME") @NotNull(message = "Say what it is a goal of.")
        GoalScope.Kind scope,

        @Schema(examples = "0198f3a4-5b6c-7d8e-9f01-23456789abcd")
        @NotNull(message = "Name it.")
        @Pattern(
                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                message = "A code of an association, or an id.")
        @Size(max = 60, message = "At most 60 characters.")
        String scopeId,

        @Schema(examples = "60 % i någon sysselsättning")
        @NotBlank(message = "Give the title in Swedish.")
        @Size(max = 200, message = "At most 200 characters.")
        String titleSv,

        @Schema(examples = "60 per cent in some occupation")
        @NotBlank(message = "Give the title in English.")
        @Size(max = 200, message = "At most 200 characters.")
        String titleEn,

        @Schema(examples = "RESULT_PERCENT") @NotNull(message = "Say what is counted.")
        Measure measure,

        @Schema(examples = "60")
        @NotNull(message = "Give the target.")
        @Min(value = 1, message = "More than nothing.")
        @Max(value = 1_000_000_000_000L, message = "At most 1000000000000.")
        Long target,

        @Schema(examples = "kalmar-sysselsattning") @Size(max = 60, message = "At most 60 characters.")
        String definition,

        @Schema(examples = "[\"OCCUPATION\"]") @Size(max = 20, message = "At most 20 results.")
        List<
                        @NotNull(message = "Name a result.")
                        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}", message = "Its code.") String>
                categories,

        @Schema(examples = "2017-09-01") @NotNull(message = "Give the first day.")
        LocalDate from,

        @Schema(examples = "2020-11-30") @NotNull(message = "Give the last day.")
        LocalDate to,

        Boolean dropped) {

    /** False if the period ends before it begins. */
    @AssertTrue(message = "The last day comes before the first.")
    @Schema(hidden = true)
    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    /** False if results are counted without a definition, or the other way round. */
    @AssertTrue(
            message = "A definition and its categories go with RESULT_PERCENT and RESULT_COUNT, and only with them.")
    @Schema(hidden = true)
    boolean isWhole() {
        boolean defined = definition != null && categories != null && !categories.isEmpty();
        boolean undefined = definition == null && (categories == null || categories.isEmpty());
        return measure == null || (measure.ofResults() ? defined : undefined);
    }

    /** False if more than all are to succeed. */
    @AssertTrue(message = "A percentage is at most 100.")
    @Schema(hidden = true)
    boolean isAttainable() {
        return measure != Measure.RESULT_PERCENT || target == null || target <= 100;
    }

    /** False if the id has another form than what it names. */
    @AssertTrue(message = "An association has a code; programmes and interventions have ids.")
    @Schema(hidden = true)
    boolean isNamedRight() {
        return scope == null
                || scopeId == null
                || (scope == GoalScope.Kind.ASSOCIATION)
                        == !scopeId.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    NewGoal toCommand() {
        return new NewGoal(
                new GoalScope(scope, scopeId),
                new Label(titleSv.strip(), titleEn.strip()),
                measure,
                target,
                Optional.ofNullable(definition),
                categories == null ? List.of() : categories,
                new Period(from, to),
                Boolean.TRUE.equals(dropped));
    }
}
