package se.handslag.outcome.further;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.access.ReportAccess;
import se.handslag.outcome.closing.Vintages;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.SuccessDefinitions;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.indicator.IndicatorSet;
import se.handslag.outcome.indicator.IndicatorSets;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territories;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.Periods;

/** Takes out a report beyond the standard ones, as it was known at a moment. */
@UseCase
public class FurtherReports {
    private final Rows rows;
    private final Vintages vintages;
    private final Territories territories;
    private final SuccessDefinitions definitions;
    private final IndicatorSets sets;
    private final Periods periods;
    private final Instance<FurtherReport> reports;

    FurtherReports(
            Rows rows,
            Vintages vintages,
            Territories territories,
            SuccessDefinitions definitions,
            IndicatorSets sets,
            Periods periods,
            @Any Instance<FurtherReport> reports) {
        this.rows = rows;
        this.vintages = vintages;
        this.territories = territories;
        this.definitions = definitions;
        this.sets = sets;
        this.periods = periods;
        this.reports = reports;
    }

    /** Those that there are. */
    public enum Kind {
        FOLLOW_UPS("follow-ups"),
        FUNNELS("funnels"),
        WAITING_TIMES("waiting-times"),
        COSTS("costs"),
        GOALS("goals"),
        INDICATORS("indicators");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /** The last part of its address. */
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

        /** There was no such association, programme or intervention by then. */
        record UnknownScope() implements Answer {}

        /** There was no such definition of success by then. */
        record UnknownDefinition() implements Answer {}

        /** There was no such set of indicators by then, or it is another association's. */
        record UnknownIndicators() implements Answer {}
    }

    /**
     * The report, or why not.
     *
     * @param definition id; the national headline if empty
     * @param indicators code of a set, for the report of indicators
     */
    public Answer report(
            Caller caller, Kind kind, Inquiry asked, Optional<String> definition, Optional<String> indicators) {
        rows.freeze();
        Optional<Inquiry> told = vintages.told(asked);
        if (told.isEmpty()) {
            return new Answer.YearNotClosed(vintages.last(asked));
        }
        Inquiry inquiry = told.get();
        Optional<Territory> territory = territories.find(inquiry.scope(), inquiry.asOf());
        if (territory.isEmpty()) {
            return new Answer.UnknownScope();
        }
        if (ReportAccess.SCOPES.decide(caller, territory.get()).isEmpty()) {
            return new Answer.NotPermitted();
        }
        Optional<SuccessDefinition> success =
                definitions.find(definition.orElse(SuccessDefinitions.NATIONAL_HEADLINE), inquiry.asOf());
        if (success.isEmpty()) {
            return new Answer.UnknownDefinition();
        }
        Optional<IndicatorSet> set = indicators
                .flatMap(code -> sets.find(code, inquiry.asOf()))
                .filter(it -> it.association().isEmpty()
                        || territory
                                .get()
                                .associations()
                                .contains(it.association().get()));
        if (kind == Kind.INDICATORS && set.isEmpty()) {
            return new Answer.UnknownIndicators();
        }
        FurtherReport report =
                reports.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        Optional<Period> instead = periods.instead(inquiry, territory.get(), report.counted());
        if (instead.isPresent()) {
            return new Answer.PeriodNotTold(instead.get());
        }
        return new Answer.Given(report.of(inquiry, territory.get(), new Choices(success.get(), set)));
    }
}
