package se.handslag.outcome.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Unit;
import se.handslag.outcome.document.Whole;

/**
 * One figure or text.
 *
 * @param kind what it is
 * @param value the count, the change of a count, the average or the kronor; absent if it is hidden or there is none
 * @param percent of the denominator, one decimal, rounded half up; of a change percentage points
 * @param suppressed something is missing because it is small, or because a small one could be worked out from it (R6.7)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CellView(
        @Schema(examples = "SHARE") Kind kind,
        @Schema(examples = "62") BigDecimal value,
        @Schema(examples = "39.7") BigDecimal percent,
        @Schema(examples = "DAYS") Unit unit,
        WholeView denominator,
        @Schema(examples = "Pågår") String textSv,
        @Schema(examples = "Running") String textEn,
        boolean suppressed) {

    /** What a cell may be. */
    public enum Kind {
        COUNT,
        SHARE,
        CHANGE,
        AVERAGE,
        KRONOR,
        KRONOR_EACH,
        TEXT,
        NOTHING
    }

    /**
     * What a figure is a part or an average of (R6.2).
     *
     * @param name stable, for machines
     * @param count absent if it is hidden
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WholeView(
            @Schema(examples = "CLOSED_MEASURED") String name,

            @Schema(examples = "Avslutade under perioden vars situation efteråt är känd")
            String titleSv,

            @Schema(examples = "Closed within the period, situation afterwards known")
            String titleEn,

            @Schema(examples = "156") Long count,
            boolean suppressed) {

        static WholeView of(Whole whole) {
            return new WholeView(
                    whole.name(),
                    whole.title().sv(),
                    whole.title().en(),
                    whole.hidden() ? null : whole.count().number().getAsLong(),
                    whole.hidden());
        }
    }

    static CellView of(Cell cell) {
        CellFacts facts = CellFacts.of(cell);
        return new CellView(
                kind(cell),
                facts.number().orElse(null),
                facts.percent().orElse(null),
                facts.unit().orElse(null),
                facts.whole().map(WholeView::of).orElse(null),
                facts.text().map(Label::sv).orElse(null),
                facts.text().map(Label::en).orElse(null),
                facts.hidden());
    }

    private static Kind kind(Cell cell) {
        return switch (cell) {
            case Cell.Counted it -> Kind.COUNT;
            case Cell.Portion it -> Kind.SHARE;
            case Cell.Change it -> Kind.CHANGE;
            case Cell.Average it -> Kind.AVERAGE;
            case Cell.Amount it -> Kind.KRONOR;
            case Cell.Rate it -> Kind.KRONOR_EACH;
            case Cell.Text it -> Kind.TEXT;
            case Cell.Nothing it -> Kind.NOTHING;
        };
    }
}
