package se.handslag.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.report.Figure;

/**
 * A count of persons.
 *
 * @param count null if it is hidden
 * @param suppressed hidden, because it is small or because another small one could be worked out from it (R6.7)
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FigureView(@Schema(nullable = true) Long count, boolean suppressed) {

    static FigureView of(Figure figure) {
        return new FigureView(number(figure), figure.suppressed());
    }

    static Long number(Figure figure) {
        return figure.shown().isPresent() ? figure.shown().getAsLong() : null;
    }
}
