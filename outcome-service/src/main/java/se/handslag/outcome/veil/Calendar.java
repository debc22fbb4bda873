package se.handslag.outcome.veil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.disclosure.Dimension;

/**
 * The periods that figures are told for, as a tree: the whole time, its years, their half-years, and their quarters. Of two,
 * one lies within the other or they share no day. Quarters are counted from year 0.
 *
 * @param first quarter in which anything was counted
 * @param last quarter in which anything was counted
 */
record Calendar(int first, int last) {
    private static final int MONTHS = 3;
    private static final int HALF = 2;
    private static final int YEAR = 4;

    /** The number of a day's quarter. */
    static int quarter(LocalDate day) {
        return day.getYear() * YEAR + (day.getMonthValue() - 1) / MONTHS;
    }

    /** True if it is made up of whole quarters. */
    static boolean tells(Period period) {
        return start(quarter(period.from())).equals(period.from())
                && start(quarter(period.to()) + 1).equals(period.to().plusDays(1));
    }

    /** The first day of a quarter. */
    static LocalDate start(int quarter) {
        return LocalDate.of(Math.floorDiv(quarter, YEAR), Math.floorMod(quarter, YEAR) * MONTHS + 1, 1);
    }

    private static String year(int quarter) {
        return Integer.toString(Math.floorDiv(quarter, YEAR));
    }

    private static String half(int quarter) {
        return year(quarter) + "H" + (Math.floorMod(quarter, YEAR) / HALF + 1);
    }

    /** The leaf of {@link #tree()} that a quarter is. */
    static String leaf(int quarter) {
        return year(quarter) + "Q" + (Math.floorMod(quarter, YEAR) + 1);
    }

    Dimension tree() {
        Dimension tree = new Dimension();
        for (int quarter = yearStart(first); quarter < yearStart(last) + YEAR; quarter++) {
            if (quarter % YEAR == 0) {
                tree.add(Dimension.ALL, year(quarter));
            }
            if (quarter % HALF == 0) {
                tree.add(year(quarter), half(quarter));
            }
            tree.add(half(quarter), leaf(quarter));
        }
        return tree;
    }

    private static int yearStart(int quarter) {
        return Math.floorDiv(quarter, YEAR) * YEAR;
    }

    /**
     * The fewest periods of the tree that make up a period of whole quarters. Time before the first and after the last
     * quarter adds nothing.
     */
    List<String> parts(Period period) {
        int start = yearStart(first);
        int end = yearStart(last) + YEAR;
        int from = quarter(period.from()) <= first ? start : quarter(period.from());
        int until = quarter(period.to()) >= last ? end : quarter(period.to()) + 1;
        if (from <= start && until >= end) {
            return List.of(Dimension.ALL);
        }
        List<String> parts = new ArrayList<>();
        int at = from;
        while (at < until) {
            int length = longest(at, until);
            parts.add(length == YEAR ? year(at) : length == HALF ? half(at) : leaf(at));
            at += length;
        }
        return List.copyOf(parts);
    }

    private static int longest(int from, int until) {
        if (from % YEAR == 0 && from + YEAR <= until) {
            return YEAR;
        }
        return from % HALF == 0 && from + HALF <= until ? HALF : 1;
    }
}
