package se.handslag.intervention.hours;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when hours cannot be entered or signed. */
final class HoursProblems {
    static final ProblemType ANONYMOUS =
            new ProblemType("participation-is-anonymous", 409, "An anonymous participation has no hours");
    static final ProblemType VOID = new ProblemType("participation-void", 409, "The participation is void");
    static final ProblemType OUTSIDE =
            new ProblemType("month-outside-participation", 409, "The person was not in the intervention then");
    static final ProblemType NOT_OVER = new ProblemType("month-not-over", 409, "The month is not over");
    static final ProblemType CHANGED = new ProblemType("hours-changed", 409, "The hours are others than those");
    static final ProblemType SIGNED = new ProblemType("month-signed-already", 409, "The month is signed off");

    private HoursProblems() {}

    static ProblemException unknown() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such participation in your interventions.");
    }

    /** 400 unless it is a month such as 2018-03. */
    static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= 2000 && month.getYear() < 2200) {
                return month;
            }
        } catch (DateTimeParseException _) {
            // Told below.
        }
        throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "A parameter has not the form it should have.")
                .in("month", "Expected a month such as 2018-03.");
    }

    static ProblemException refused(HoursRefusal why) {
        return switch (why) {
            case ANONYMOUS -> ProblemException.of(ANONYMOUS, "Of it there are sex and budget year and nothing else.");
            case VOID -> ProblemException.of(VOID, "It was a mistake and counts nowhere.");
            case OUTSIDE_PARTICIPATION ->
                ProblemException.of(OUTSIDE, "A month from the first day of the participation to its last.");
            case MONTH_NOT_BEGUN -> ProblemException.of(NOT_OVER, "Nobody has been there before the month has begun.");
            case MONTH_NOT_OVER ->
                ProblemException.of(NOT_OVER, "A month is signed off when it is over, or when the participation is.");
            case OTHER_HOURS -> ProblemException.of(CHANGED, "Read the month again, and sign what it says.");
            case SIGNED_ALREADY -> ProblemException.of(SIGNED, "Nothing has changed since it was signed off.");
            case MORE_THAN_THE_MONTH ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "That is more than the month has.")
                        .at("/hours", "With the sessions, not more than the month has.");
        };
    }
}
