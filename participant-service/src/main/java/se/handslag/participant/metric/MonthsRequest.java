package se.handslag.participant.metric;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Of which association, and of which months. */
public class MonthsRequest {
    private static final int MOST = 60;

    @Parameter(description = "The association's code.", required = true, example = "kalmar-lan")
    @QueryParam("association")
    String association;

    @Parameter(description = "The first month, in Sweden.", required = true, example = "2026-01")
    @QueryParam("from")
    String from;

    @Parameter(description = "The last month, included; 60 months at most.", required = true, example = "2026-12")
    @QueryParam("to")
    String to;

    String association() {
        if (association == null) {
            throw invalid("association", "Name an association.");
        }
        return association;
    }

    YearMonth from() {
        return month("from", from);
    }

    YearMonth to() {
        YearMonth last = month("to", to);
        if (last.isBefore(from()) || ChronoUnit.MONTHS.between(from(), last) >= MOST) {
            throw invalid("to", "Ask for 1 to 60 months, the first before the last.");
        }
        return last;
    }

    private static YearMonth month(String name, String text) {
        try {
            return YearMonth.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw invalid(name, "Ask for a month, such as 2026-11.");
        }
    }

    private static ProblemException invalid(String parameter, String help) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "A query parameter is not valid.")
                .in(parameter, help);
    }
}
