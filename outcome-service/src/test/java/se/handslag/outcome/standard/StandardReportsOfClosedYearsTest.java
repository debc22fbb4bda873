package se.handslag.outcome.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;
import se.handslag.outcome.closing.Vintages;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.plain.PlainService;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territories;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.standard.StandardReports.Answer;
import se.handslag.outcome.standard.StandardReports.Kind;

/** Where figures are told by closed years, a year that nobody has closed is not told, whoever asks. */
class StandardReportsOfClosedYearsTest {

    @Test
    void anOpenYearIsRefusedBeforeAnythingIsCounted() {
        PlainService service = new PlainService(5, ReportSettings.ClosedYears.EVERY_SCOPE);
        StandardReports reports = new StandardReports(
                service.get(Rows.class),
                service.get(Vintages.class),
                service.get(Territories.class),
                service.get(Periods.class),
                null);
        Caller reader = new Caller(
                "reader",
                "reader",
                Optional.empty(),
                Optional.of("kalmar-lan"),
                Optional.empty(),
                Set.of(Role.REPORT_READER));
        Inquiry year = new Inquiry(
                new Scope.OfAssociation("kalmar-lan"),
                new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-12-31")),
                Instant.parse("2019-06-01T00:00:00Z"));
        assertThat(reports.give(reader, Kind.RESULTS, year)).isEqualTo(new Answer.YearNotClosed(Optional.empty()));
    }
}
