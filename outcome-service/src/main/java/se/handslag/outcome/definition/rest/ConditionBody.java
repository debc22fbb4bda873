package se.handslag.outcome.definition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.counting.Condition;

/**
 * One thing that is asked of the situation after.
 *
 * @param kinds of work that count; with {@code WORKS} only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConditionBody(
        @Schema(examples = "WORKS") @NotNull(message = "Say what is asked.")
        Kind fact,

        Set<
                        @NotNull(message = "Name a kind of work.")
                        @Pattern(
                                regexp = "WORKS_UNSUBSIDISED|WORKS_SUBSIDISED|SELF_EMPLOYED",
                                message = "WORKS_UNSUBSIDISED, WORKS_SUBSIDISED or SELF_EMPLOYED.")
                        String>
                kinds) {

    /** What can be asked. */
    public enum Kind {
        /** Works more than 0 percent, in one of the kinds. */
        WORKS,
        /** Studies more than 0 percent. */
        STUDIES,
        /** Is registered as a jobseeker. */
        REGISTERED_AT_AF,
        /** Is in a placement (praktik). */
        IN_PLACEMENT
    }

    /** False if kinds are missing, or stand where they mean nothing. */
    @AssertTrue(message = "Kinds of work go with WORKS, at least one, and with nothing else.")
    @Schema(hidden = true)
    boolean isWhole() {
        return fact == null || (fact == Kind.WORKS) == (kinds != null && !kinds.isEmpty());
    }

    Condition toCondition() {
        return switch (fact) {
            case WORKS -> new Condition.Works(kinds);
            case STUDIES -> new Condition.Studies();
            case REGISTERED_AT_AF -> new Condition.RegisteredAtAf();
            case IN_PLACEMENT -> new Condition.InPlacement();
        };
    }

    static ConditionBody of(Condition condition) {
        return switch (condition) {
            case Condition.Works works -> new ConditionBody(Kind.WORKS, new TreeSet<>(works.kinds()));
            case Condition.Studies it -> new ConditionBody(Kind.STUDIES, null);
            case Condition.RegisteredAtAf it -> new ConditionBody(Kind.REGISTERED_AT_AF, null);
            case Condition.InPlacement it -> new ConditionBody(Kind.IN_PLACEMENT, null);
        };
    }
}
