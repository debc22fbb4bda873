package se.handslag.participant.metric;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Of which days. */
public class DaysRequest {
    @Parameter(description = "The first day, in Sweden.", required = true, example = "2026-01-01")
    @QueryParam("from")
    String from;

    @Parameter(description = "The last day, included.", required = true, example = "2026-12-31")
    @QueryParam("to")
    String to;

    LocalDate from() {
        return day("from", from);
    }

    LocalDate to() {
        LocalDate last = day("to", to);
        if (last.isBefore(from())) {
            throw invalid("to", "The last day is not before the first.");
        }
        return last;
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw invalid(name, "Ask for a date, such as 2026-11-30.");
        }
    }

    private static ProblemException invalid(String parameter, String help) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "A query parameter is not valid.")
                .in(parameter, help);
    }
}
