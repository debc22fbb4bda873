package se.handslag.outcome.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.scope.ReportSettings;

/** What every report is asked: a period and a moment, or what is wrong with them (400). */
@ApplicationScoped
class Asked {
    private final Clock clock;
    private final java.time.Period longest;

    Asked(Clock clock, ReportSettings settings) {
        this.clock = clock;
        this.longest = settings.longestPeriod();
    }

    /** Any other parameter is a mistake that would give other figures than were meant. */
    void only(Set<String> names, UriInfo uri) {
        if (!names.containsAll(uri.getQueryParameters().keySet())) {
            throw refused(
                    "query", "Only " + String.join(", ", names.stream().sorted().toList()) + " are known.");
        }
    }

    Period period(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw refused(ReportParameters.TO, "The last day comes before the first.");
        }
        if (!to.isBefore(from.plus(longest))) {
            throw refused(ReportParameters.TO, "The period is longer than " + longest + ".");
        }
        return new Period(from, to);
    }

    /** Now if it is not given. Facts are kept in microseconds, so what is finer makes no difference. */
    Instant asOf(Instant given) {
        Instant now = clock.instant();
        Instant asOf = given == null ? now : given.truncatedTo(ChronoUnit.MICROS);
        if (asOf.isAfter(now)) {
            throw refused(
                    ReportParameters.AS_OF, "What will be recorded is not known yet: send a moment that has been.");
        }
        return asOf;
    }

    /** Figures of participations are told for whole quarters and what they make up (R6.7). */
    static ProblemException notTold(Period nearest) {
        return refused(
                "from",
                "Figures are told for whole quarters, so that small numbers cannot be worked out: " + nearest.from()
                        + " to " + nearest.to() + " is the nearest period that holds this one.");
    }

    /** Figures of wider scopes are told as they were when their year was closed (R6.7). */
    static ProblemException notClosed(Optional<Integer> last) {
        return refused(
                "from",
                "Figures of this scope are told for closed years, and periods within one, so that small numbers cannot be"
                        + " worked out by asking at two moments: "
                        + last.map(year -> year + " is the latest that was closed by then.")
                                .orElse("no year had been closed by then."));
    }

    static ProblemException refused(String parameter, String detail) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "The question is not one that can be answered.")
                .in(parameter, detail);
    }
}
