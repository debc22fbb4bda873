package se.handslag.outcome.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Gauss-Jordan elimination in whole numbers: what follows from several sums together. */
final class Elimination {

    private Elimination() {}

    /**
     * The equations solved for as many unknowns as possible. Sums have coefficients of 1 and -1 and so have, in tables
     * of rows and columns, all that follows from them; rows that would need fractions are scaled up instead.
     *
     * @param equations coefficients, and last the constant; left as they are
     */
    static List<long[]> reduce(List<long[]> equations) {
        List<long[]> rows = new ArrayList<>();
        equations.forEach(row -> rows.add(row.clone()));
        int unknowns = rows.isEmpty() ? 0 : rows.getFirst().length - 1;
        int solved = 0;
        for (int unknown = 0; unknown < unknowns && solved < rows.size(); unknown++) {
            int pivot = pivot(rows, solved, unknown);
            if (pivot >= 0) {
                rows.set(pivot, rows.set(solved, rows.get(pivot)));
                clear(rows, solved, unknown);
                solved++;
            }
        }
        return rows.subList(0, solved);
    }

    private static int pivot(List<long[]> rows, int from, int unknown) {
        for (int row = from; row < rows.size(); row++) {
            if (rows.get(row)[unknown] != 0) {
                return row;
            }
        }
        return -1;
    }

    private static void clear(List<long[]> rows, int pivot, int unknown) {
        long[] by = rows.get(pivot);
        for (int row = 0; row < rows.size(); row++) {
            if (row != pivot && rows.get(row)[unknown] != 0) {
                subtract(rows.get(row), by, unknown);
            }
        }
    }

    private static void subtract(long[] row, long[] by, int unknown) {
        long scale = by[unknown];
        long factor = row[unknown];
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.subtractExact(Math.multiplyExact(row[i], scale), Math.multiplyExact(by[i], factor));
        }
    }
}
