package se.handslag.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.report.Figure;
import se.handslag.outcome.report.Row;

/**
 * How many closed with one kind of result (R6.4).
 *
 * @param category its code in the definition
 * @param count null if it is hidden
 * @param percent one decimal, rounded half up; null if either count is hidden or the whole is 0
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ResultView(
        String category,
        String titleSv,
        String titleEn,
        @Schema(nullable = true) Long count,
        boolean suppressed,
        DenominatorView denominator,
        @Schema(nullable = true) BigDecimal percent) {

    static List<ResultView> of(SuccessDefinition definition, Row row) {
        return definition.categories().stream()
                .map(category -> of(category, row.results().get(category.code()), row.measured()))
                .toList();
    }

    private static ResultView of(Category category, Figure figure, Figure measured) {
        return new ResultView(
                category.code(),
                category.title().sv(),
                category.title().en(),
                FigureView.number(figure),
                figure.suppressed(),
                DenominatorView.of(Denominator.CLOSED_MEASURED, measured),
                ShareView.percent(figure, measured).orElse(null));
    }
}
