package se.handslag.outcome.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.Share;

/**
 * One figure or text of a table. What may not be told is not in here: a hidden count holds no number, and what is made of
 * one cannot be worked out either.
 */
public sealed interface Cell {

    /** A number of persons or participations, shown or hidden. */
    sealed interface Counted extends Cell {
        /** Empty if it is hidden. */
        OptionalLong number();

        /** Hidden where another count is too, whatever it is itself. */
        default Counted asFarAs(Counted other) {
            return other.number().isPresent() ? this : new Hidden();
        }

        /** Both together; hidden if either is. */
        static Counted sum(Counted one, Counted other) {
            return one.number().isPresent() && other.number().isPresent()
                    ? new Count(one.number().getAsLong() + other.number().getAsLong())
                    : new Hidden();
        }
    }

    /** A count that may be shown. */
    record Count(long count) implements Counted {
        public Count {
            if (count < 0) {
                throw new IllegalArgumentException("a count is 0 or more");
            }
        }

        @Override
        public OptionalLong number() {
            return OptionalLong.of(count);
        }
    }

    /** A count that may not be shown (R6.7). */
    record Hidden() implements Counted {
        @Override
        public OptionalLong number() {
            return OptionalLong.empty();
        }
    }

    /** A part of a named whole (R6.2). */
    record Portion(Counted part, Whole whole) implements Cell {
        /** One decimal, rounded half up; empty if either count is hidden or the whole is nobody. */
        public Optional<BigDecimal> percent() {
            return whole.percent(part);
        }

        /** True if it is empty because something is hidden. */
        public boolean hidden() {
            return part.number().isEmpty() || whole.hidden();
        }
    }

    /** How a count of the same whole differs from before to after. */
    record Change(Counted before, Counted after, Whole whole) implements Cell {
        /** After less before; empty if either is hidden. */
        public OptionalLong number() {
            return hidden()
                    ? OptionalLong.empty()
                    : OptionalLong.of(
                            after.number().getAsLong() - before.number().getAsLong());
        }

        /** Percentage points of the whole, one decimal, rounded half up; empty if a count is hidden or nobody is there. */
        public Optional<BigDecimal> points() {
            return number().isEmpty() || whole.hidden()
                    ? Optional.empty()
                    : Share.percent(number().getAsLong(), whole.count().number().getAsLong());
        }

        /** True if the number is missing because something is hidden. */
        public boolean hidden() {
            return before.number().isEmpty() || after.number().isEmpty();
        }
    }

    /**
     * A mean or a median of the whole.
     *
     * @param value empty if the whole is nobody or hidden
     */
    record Average(Optional<BigDecimal> value, Unit unit, Whole whole) implements Cell {
        public Average {
            if (whole.hidden() && value.isPresent()) {
                throw new IllegalArgumentException("of a hidden number of persons no average is told");
            }
        }

        /** True if it is empty because something is hidden. */
        public boolean hidden() {
            return whole.hidden();
        }
    }

    /**
     * Money.
     *
     * @param kronor empty if nobody has told
     */
    record Amount(OptionalLong kronor) implements Cell {}

    /**
     * Money for each of a whole, such as the cost of a participation.
     *
     * @param value kronor, rounded half up; empty if the whole is nobody or hidden, or the money is not told
     */
    record Rate(OptionalLong value, Whole whole) implements Cell {
        public Rate {
            if (whole.hidden() && value.isPresent()) {
                throw new IllegalArgumentException("of a hidden number of persons no cost is told");
            }
        }

        /** True if it is empty because something is hidden. */
        public boolean hidden() {
            return whole.hidden();
        }
    }

    /** Words. */
    record Text(Label text) implements Cell {}

    /** Nothing to tell here, such as a share in a line that has no whole. */
    record Nothing() implements Cell {}
}
