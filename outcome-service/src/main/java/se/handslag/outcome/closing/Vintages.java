package se.handslag.outcome.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;

/**
 * As known at which moment a question is answered. Of scopes that closed years are for, a year has one set of figures, those
 * of the moment when it was closed: so two moments that are asked about cannot be subtracted (R6.7, decision 0041). Of the
 * others it is the moment that is asked about.
 */
@ApplicationScoped
public class Vintages {
    private final ClosedYears years;
    private final ReportSettings.ClosedYears closed;

    Vintages(ClosedYears years, ReportSettings settings) {
        this.years = years;
        this.closed = settings.closedYears();
    }

    /** True if a scope's figures are those of closed years. */
    public boolean areClosed(Scope scope) {
        return closed.are(scope);
    }

    /** What is answered instead; empty if the period is not part of one year that had been closed by the moment asked about. */
    public Optional<Inquiry> told(Inquiry asked) {
        if (!areClosed(asked.scope())) {
            return Optional.of(asked);
        }
        Period period = asked.period();
        int year = period.from().getYear();
        return period.to().getYear() == year
                ? years.find(year, asked.asOf()).map(found -> new Inquiry(asked.scope(), period, found.asOf()))
                : Optional.empty();
    }

    /** The latest year that can be asked about instead. */
    public Optional<Integer> last(Inquiry asked) {
        return years.last(asked.asOf()).map(ClosedYear::year);
    }
}
