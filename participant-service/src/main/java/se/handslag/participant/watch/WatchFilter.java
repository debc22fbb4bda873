package se.handslag.participant.watch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.deadline.Term;

/** Which of our watches are asked for. */
public class WatchFilter {
    @Parameter(description = "Of this kind only.", schema = @Schema(implementation = WatchKind.class))
    @QueryParam("kind")
    String kind;

    @Parameter(description = "Lifted to this level: 0 is not due yet, 3 has reached the coordinator.", example = "2")
    @QueryParam("level")
    @Min(value = 0, message = "Ask for a level from 0 to 3.")
    @Max(value = 3, message = "Ask for a level from 0 to 3.")
    Integer level;

    @Parameter(description = "Due on this day (Europe/Stockholm) or earlier.", example = "2026-11-30")
    @QueryParam("dueBy")
    String dueBy;

    Optional<WatchKind> kind() {
        return Optional.ofNullable(kind).map(WatchFilter::parse);
    }

    Optional<Integer> level() {
        return Optional.ofNullable(level);
    }

    /** Until the day is over. */
    Optional<Instant> dueBefore() {
        return Optional.ofNullable(dueBy).map(WatchFilter::day).map(Term::endOf);
    }

    private static WatchKind parse(String name) {
        return Arrays.stream(WatchKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> invalid("kind", "Ask for one of the kinds of a watch, such as NO_NEXT_STEP."));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw invalid("dueBy", "Ask for a date, such as 2026-11-30.");
        }
    }

    private static ProblemException invalid(String parameter, String help) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "A query parameter is not valid.")
                .in(parameter, help);
    }
}
