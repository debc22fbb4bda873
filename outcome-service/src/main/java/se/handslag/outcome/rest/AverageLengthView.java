package se.handslag.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.counting.AverageLength;
import se.handslag.outcome.report.ParticipationReport;

/**
 * How long the closed participations lasted on average.
 *
 * @param days mean of the days from start to end, both included; null if none were closed or their number is hidden
 * @param months the same in months of 30.4375 days
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AverageLengthView(
        @Schema(nullable = true) BigDecimal days,
        @Schema(nullable = true) BigDecimal months,
        DenominatorView denominator) {

    static AverageLengthView of(ParticipationReport report) {
        return new AverageLengthView(
                report.averageLength().map(AverageLength::days).orElse(null),
                report.averageLength().map(AverageLength::months).orElse(null),
                DenominatorView.of(
                        Denominator.CLOSED, report.participations().total().closed()));
    }
}
