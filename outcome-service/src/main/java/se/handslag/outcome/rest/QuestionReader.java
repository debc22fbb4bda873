package se.handslag.outcome.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.report.ReportSettings;
import se.handslag.outcome.selection.Question;

/** Makes a question out of parameters that are well-formed each by itself, or says what is wrong with them (400). */
@ApplicationScoped
class QuestionReader {
    private final Clock clock;
    private final java.time.Period longest;

    QuestionReader(Clock clock, ReportSettings settings) {
        this.clock = clock;
        this.longest = settings.longestPeriod();
    }

    Question read(ReportParameters given, UriInfo uri) {
        if (!ReportParameters.NAMES.containsAll(uri.getQueryParameters().keySet())) {
            throw refused("query", "Only association, intervention, from, to and asOf are known.");
        }
        return new Question(given.association, Optional.ofNullable(given.intervention), period(given), asOf(given));
    }

    private Period period(ReportParameters given) {
        if (given.from.isAfter(given.to)) {
            throw refused(ReportParameters.TO, "The last day comes before the first.");
        }
        if (!given.to.isBefore(given.from.plus(longest))) {
            throw refused(ReportParameters.TO, "The period is longer than " + longest + ".");
        }
        return new Period(given.from, given.to);
    }

    /** Facts are kept in microseconds, so what is finer makes no difference. */
    private Instant asOf(ReportParameters given) {
        Instant now = clock.instant();
        Instant asOf = given.asOf == null ? now : given.asOf.truncatedTo(ChronoUnit.MICROS);
        if (asOf.isAfter(now)) {
            throw refused(
                    ReportParameters.AS_OF, "What will be recorded is not known yet: send a moment that has been.");
        }
        return asOf;
    }

    private static ProblemException refused(String parameter, String detail) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "The question is not one that can be answered.")
                .in(parameter, detail);
    }
}
