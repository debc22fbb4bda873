package se.handslag.intervention.esf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when there is no participant file. */
final class EsfProblems {
    static final ProblemType NOT_FUNDED =
            new ProblemType("intervention-not-esf-funded", 409, "The European Social Fund does not finance it");

    private EsfProblems() {}

    static ProblemException unknown() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "Your agency carries out no such intervention.");
    }

    static ProblemException notFunded() {
        return ProblemException.of(NOT_FUNDED, "Only interventions that the fund finances have a participant file.");
    }

    static EsfScope scope(UUID intervention, UUID programme) {
        return EsfScope.of(intervention, programme).orElseThrow(() -> ProblemException.of(
                        ProblemTypes.INVALID_REQUEST, "A file is of one intervention or of one programme.")
                .in("intervention", "Give intervention or programme, one of the two."));
    }

    /** 400 unless it is a month such as 2018-03 that has begun. */
    static YearMonth month(String text, LocalDate today) {
        try {
            YearMonth month = YearMonth.parse(text == null ? "" : text);
            if (month.getYear() >= 2000 && !month.isAfter(YearMonth.from(today))) {
                return month;
            }
        } catch (DateTimeParseException _) {
            // Told below.
        }
        throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "A parameter has not the form it should have.")
                .in("month", "Expected a month that has begun, such as 2018-03.");
    }
}
