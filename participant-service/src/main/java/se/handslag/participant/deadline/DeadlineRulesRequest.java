package se.handslag.participant.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The terms that an association changes.
 *
 * @param terms by kind of deadline; those that are not named stay as they are
 */
@Schema(examples = """
                {"terms": {"ANSWER_BY": {"days": 3, "dayKind": "WORKING"}, "WAIT_AT_MOST": {"days": 30, "dayKind": "CALENDAR"}}}""")
public record DeadlineRulesRequest(@NotEmpty Map<@NotNull DeadlineKind, @NotNull @Valid TermRequest> terms) {

    /**
     * A term.
     *
     * @param days 1 to 365
     */
    public record TermRequest(
            @NotNull @Min(1) @Max(365) Integer days,
            @NotNull DayKind dayKind) {
        Term term() {
            return new Term(days, dayKind);
        }
    }
}
