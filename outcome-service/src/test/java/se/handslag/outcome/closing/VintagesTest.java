package se.handslag.outcome.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.plain.PlainService;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Scope;

/** Which moment's figures are told: 2018 was closed as known on the first of March, 2017 never. */
class VintagesTest {
    private static final Instant KNOWN = Instant.parse("2019-03-01T08:00:00Z");
    private static final Instant CLOSED = Instant.parse("2019-03-04T08:00:00Z");
    private static final Instant LATER = Instant.parse("2021-01-01T08:00:00Z");

    private PlainService service;
    private Vintages vintages;

    @BeforeEach
    void close() {
        service = new PlainService(5, ReportSettings.ClosedYears.WIDER_SCOPES);
        service.get(ClosedYears.class).add(new ClosedYear(2018, KNOWN, CLOSED), "test");
        vintages = service.get(Vintages.class);
    }

    @ParameterizedTest
    @CsvSource({"2018-01-01, 2018-12-31", "2018-04-01, 2018-06-30"})
    void aClosedYearAndWhatLiesWithinItIsToldAsItWasClosedWheneverItIsAskedFor(LocalDate from, LocalDate to) {
        Period period = new Period(from, to);
        for (Instant asked : new Instant[] {CLOSED, LATER}) {
            assertThat(vintages.told(new Inquiry(new Scope.Nation(), period, asked)))
                    .contains(new Inquiry(new Scope.Nation(), period, KNOWN));
        }
    }

    @ParameterizedTest
    @CsvSource({"2017-01-01, 2017-12-31", "2017-07-01, 2018-12-31", "2018-01-01, 2019-06-30"})
    void anOpenYearIsNotToldNorAreSeveral(LocalDate from, LocalDate to) {
        Inquiry asked = new Inquiry(new Scope.County("08"), new Period(from, to), LATER);
        assertThat(vintages.told(asked)).isEmpty();
        assertThat(vintages.last(asked)).contains(2018);
    }

    @Test
    void beforeItWasClosedNothingWasTold() {
        Inquiry asked = new Inquiry(
                new Scope.Programme(UUID.randomUUID()),
                new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-12-31")),
                CLOSED.minusMillis(1));
        assertThat(vintages.told(asked)).isEmpty();
        assertThat(vintages.last(asked)).isEqualTo(Optional.empty());
    }

    @Test
    void anAssociationSeesItsOwnFiguresAsOfAnyMoment() {
        Inquiry asked = new Inquiry(
                new Scope.OfAssociation("kalmar-lan"),
                new Period(LocalDate.parse("2017-07-01"), LocalDate.parse("2018-12-31")),
                LATER);
        assertThat(vintages.told(asked)).contains(asked);
    }
}
