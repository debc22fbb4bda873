package se.handslag.intervention.budget.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A report on money.
 *
 * @param asOf what was recorded later is not in it, UTC
 * @param items per intervention and year, by year, association and name
 * @param years sums by year
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetReportView(
        Instant asOf,
        Integer year,
        List<Item> items,
        List<Year> years,
        Line total,
        @JsonProperty("_links") Map<String, Link> links) {

    /** One intervention in one year. */
    public record Item(UUID interventionId, String name, String association, int year, Line line) {}

    /** All interventions in one year. */
    public record Year(int year, Line line) {}

    /**
     * Plan against outcome.
     *
     * @param plannedParticipants added up over years: a person of two years is planned twice; absent if not told
     * @param esfBudgetKronor of budgetKronor
     * @param esfActualKronor of actualKronor
     * @param remainingKronor budget less actual; negative if more was used
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            Integer plannedParticipants,
            long budgetKronor,
            long actualKronor,
            long esfBudgetKronor,
            long esfActualKronor,
            long remainingKronor,
            Share esfShareOfBudget,
            Share esfShareOfActual) {

        static Line of(BudgetLine line) {
            Money total = line.total();
            return new Line(
                    line.plannedParticipants().orElse(null),
                    total.budget(),
                    total.actual(),
                    line.esf().budget(),
                    line.esf().actual(),
                    total.budget() - total.actual(),
                    Share.of(line.esf().budget(), total.budget()),
                    Share.of(line.esf().actual(), total.actual()));
        }
    }

    /**
     * A share with what it is of (R6.2).
     *
     * @param percent one decimal, halves up
     */
    public record Share(
            @Schema(examples = "66.7") BigDecimal percent,
            @Schema(examples = "21000000") long ofKronor) {

        /** Null if it would be a share of nothing. */
        static Share of(long part, long whole) {
            return whole == 0
                    ? null
                    : new Share(
                            BigDecimal.valueOf(part)
                                    .multiply(BigDecimal.valueOf(100))
                                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP),
                            whole);
        }
    }

    static BudgetReportView of(BudgetReport report, UriInfo uri) {
        return new BudgetReportView(
                report.question().asOf(),
                report.question().year().orElse(null),
                report.rows().stream()
                        .map(row -> new Item(
                                row.interventionId(), row.name(), row.association(), row.year(), Line.of(row.line())))
                        .toList(),
                report.years().entrySet().stream()
                        .map(year -> new Year(year.getKey(), Line.of(year.getValue())))
                        .toList(),
                Line.of(report.total()),
                Links.self(uri));
    }
}
