package se.handslag.intervention.budget.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BudgetReportTest {
    private static final BudgetQuestion QUESTION = new BudgetQuestion(
            Optional.empty(), Optional.empty(), Optional.of("kalmar-lan"), Optional.empty(), Instant.EPOCH);

    @Test
    void sumsMakeTheWhole() {
        BudgetReport report = new BudgetReport(
                QUESTION,
                List.of(
                        row(2018, Optional.of(20), 10, 4, 20, 8),
                        row(2018, Optional.empty(), 1, 1, 0, 0),
                        row(2019, Optional.of(5), 100, 0, 200, 0)));
        assertThat(report.years().get(2018).total()).isEqualTo(new Money(31, 13));
        assertThat(report.total().own()).isEqualTo(new Money(111, 5));
        assertThat(report.total().esf()).isEqualTo(new Money(220, 8));
        assertThat(report.total().plannedParticipants()).contains(25);
    }

    @Test
    void aShareNamesWhatItIsOf() {
        assertThat(BudgetReportView.Share.of(14_000_000, 21_000_000))
                .isEqualTo(new BudgetReportView.Share(new BigDecimal("66.7"), 21_000_000));
        assertThat(BudgetReportView.Share.of(0, 0)).isNull();
    }

    private static BudgetRow row(
            int year, Optional<Integer> planned, long own, long ownActual, long esf, long esfActual) {
        BudgetLine line = new BudgetLine(planned, new Money(own, ownActual), new Money(esf, esfActual));
        return new BudgetRow(UUID.randomUUID(), "Steget vidare", "kalmar-lan", year, line);
    }
}
