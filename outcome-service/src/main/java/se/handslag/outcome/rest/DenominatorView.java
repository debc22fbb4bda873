package se.handslag.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.report.Figure;

/**
 * What a share is a share of (R6.2).
 *
 * @param name stable, for machines
 * @param count null if it is hidden
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DenominatorView(
        String name,
        String titleSv,
        String titleEn,
        @Schema(nullable = true) Long count,
        boolean suppressed) {

    static DenominatorView of(Denominator denominator, Figure figure) {
        return new DenominatorView(
                denominator.name(),
                denominator.titleSv(),
                denominator.titleEn(),
                FigureView.number(figure),
                figure.suppressed());
    }
}
