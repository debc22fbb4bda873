package se.handslag.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.counting.Share;
import se.handslag.outcome.report.Figure;

/**
 * A count and its share of a named whole (R6.2).
 *
 * @param count null if it is hidden
 * @param percent one decimal, rounded half up; null if either count is hidden or the whole is 0
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ShareView(
        @Schema(nullable = true) Long count,
        boolean suppressed,
        DenominatorView denominator,
        @Schema(nullable = true) BigDecimal percent) {

    static ShareView of(Figure figure, Denominator denominator, Figure whole) {
        return new ShareView(
                FigureView.number(figure),
                figure.suppressed(),
                DenominatorView.of(denominator, whole),
                percent(figure, whole).orElse(null));
    }

    static Optional<BigDecimal> percent(Figure figure, Figure whole) {
        return figure.suppressed() || whole.suppressed()
                ? Optional.empty()
                : Share.percent(figure.shown().getAsLong(), whole.shown().getAsLong());
    }
}
