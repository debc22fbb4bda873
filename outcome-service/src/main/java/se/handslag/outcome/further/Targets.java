package se.handslag.outcome.further;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.goal.NewGoal;

/** Targets, and how far they are reached, in words. */
final class Targets {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "\u00a0%";

    private Targets() {}

    /** What is aimed at. */
    static Label of(NewGoal said) {
        String number = String.format(Locale.ROOT, "%,d", said.target()).replace(',', '\u00a0');
        return switch (said.measure()) {
            case RESULT_PERCENT -> new Label(number + PERCENT, number + PERCENT);
            case KRONOR -> new Label(number + "\u00a0kr", "SEK\u00a0" + number);
            case RESULT_COUNT, PERSONS, PARTICIPATIONS -> new Label(number, number);
        };
    }

    /** How much of it is reached, in percent of the target; a dash if that may not be told or is not known. */
    static Label attained(NewGoal said, Cell actual) {
        Optional<BigDecimal> reached =
                switch (actual) {
                    case Cell.Portion it -> it.percent();
                    case Cell.Counted it -> number(it.number());
                    case Cell.Amount it -> number(it.kronor());
                    default -> Optional.empty();
                };
        return reached.map(number -> words(number, said.target())).orElse(new Label("–", "–"));
    }

    private static Optional<BigDecimal> number(OptionalLong number) {
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty();
    }

    private static Label words(BigDecimal reached, long target) {
        BigDecimal aim = BigDecimal.valueOf(target);
        String percent =
                reached.multiply(HUNDRED).divide(aim, 1, RoundingMode.HALF_UP).toPlainString() + PERCENT;
        Label share = new Label(percent.replace('.', ','), percent);
        return reached.compareTo(aim) >= 0 ? new Label("Nått: " + share.sv(), "Reached: " + share.en()) : share;
    }
}
