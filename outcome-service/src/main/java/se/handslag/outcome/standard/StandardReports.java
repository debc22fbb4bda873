package se.handslag.outcome.standard;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.access.ReportAccess;
import se.handslag.outcome.closing.Vintages;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territories;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;

/** Gives the reports that every scope has (R6.5), as they were known at a moment. */
@UseCase
public class StandardReports {
    private final Rows rows;
    private final Vintages vintages;
    private final Territories territories;
    private final Periods periods;
    private final Instance<StandardReport> reports;

    StandardReports(
            Rows rows,
            Vintages vintages,
            Territories territories,
            Periods periods,
            @Any Instance<StandardReport> reports) {
        this.rows = rows;
        this.vintages = vintages;
        this.territories = territories;
        this.periods = periods;
        this.reports = reports;
    }

    /** Which report. */
    public enum Kind {
        /** Participations, closed ones and results. */
        RESULTS("results"),
        /** Work and study before and after. */
        OCCUPATIONS("occupations"),
        /** Livelihood before and after, and the transitions. */
        LIVELIHOODS("livelihoods"),
        /** Why participations ended. */
        EXIT_REASONS("exit-reasons"),
        /** How long they lasted. */
        DURATIONS("durations"),
        /** Education, age, time on public livelihood, referrer. */
        BACKGROUNDS("backgrounds"),
        /** Persons beside participations. */
        PERSONS("persons");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /** The last part of its path. */
        public String path() {
            return path;
        }
    }

    /** What came of asking. */
    public sealed interface Answer {
        /** The report. */
        record Given(Document document) implements Answer {}

        /** No access rule lets the caller in. */
        record NotPermitted() implements Answer {}

        /** The period is not one that is told; this is the nearest that is (R6.7). */
        record PeriodNotTold(Period nearest) implements Answer {}

        /** The scope is told by closed years, and the period is not part of one; this is the latest (R6.7). */
        record YearNotClosed(Optional<Integer> last) implements Answer {}

        /** Nothing like it was known by then. */
        record UnknownScope() implements Answer {}
    }

    /** The report, or why not. */
    public Answer give(Caller caller, Kind kind, Inquiry asked) {
        rows.freeze();
        Optional<Inquiry> told = vintages.told(asked);
        if (told.isEmpty()) {
            return new Answer.YearNotClosed(vintages.last(asked));
        }
        Inquiry inquiry = told.get();
        Optional<Territory> known = territories.find(inquiry.scope(), inquiry.asOf());
        if (known.isEmpty()) {
            return new Answer.UnknownScope();
        }
        if (ReportAccess.SCOPES.decide(caller, known.get()).isEmpty()) {
            return new Answer.NotPermitted();
        }
        Optional<Period> instead = periods.instead(inquiry, known.get());
        if (instead.isPresent()) {
            return new Answer.PeriodNotTold(instead.get());
        }
        StandardReport report =
                reports.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        return new Answer.Given(report.of(inquiry, known.get()));
    }
}
