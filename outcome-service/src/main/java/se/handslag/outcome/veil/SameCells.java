package se.handslag.outcome.veil;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Cells of a cube that count the same people: a sum and its one part that is not 0, and so on. */
final class SameCells {
    private final int[] first;
    private final int[] next;

    SameCells(Cube cube) {
        first = new int[cube.size()];
        next = new int[cube.size()];
        Arrays.setAll(first, cell -> cell);
        Arrays.setAll(next, cell -> cell);
        for (int d = 0; d < cube.dimensions(); d++) {
            int stride = cube.stride(d);
            int[][] parts = cube.parts(d);
            for (int place = 0; place < parts.length; place++) {
                if (parts[place].length > 0) {
                    int sum = place * stride;
                    int[] all = parts[place];
                    cube.forEachBase(d, base -> join(cube, base + sum, base, stride, all));
                }
            }
        }
        Arrays.setAll(first, this::find);
    }

    private void join(Cube cube, int sum, int base, int stride, int... parts) {
        int count = cube.count(sum);
        for (int i = 0; count > 0 && i < parts.length; i++) {
            int part = base + parts[i] * stride;
            if (cube.count(part) == count) {
                join(sum, part);
                return;
            }
        }
    }

    private void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a != b) {
            first[Math.max(a, b)] = Math.min(a, b);
            int after = next[one];
            next[one] = next[other];
            next[other] = after;
        }
    }

    private int find(int cell) {
        int at = cell;
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }

    /** The one that stands for all of them. */
    int first(int cell) {
        return first[cell];
    }

    void forEach(int cell, IntConsumer action) {
        action.accept(cell);
        for (int at = next[cell]; at != cell; at = next[at]) {
            action.accept(at);
        }
    }
}
