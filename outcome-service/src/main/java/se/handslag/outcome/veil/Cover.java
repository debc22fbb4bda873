package se.handslag.outcome.veil;

import java.util.BitSet;

/**
 * Decides which cells of a cube are hidden: the small ones, and along each line of parts and their sum as many more that no
 * hidden one can be worked out from the line (R6.7).
 *
 * <p>A sum that has only one part which is not 0 counts the same people as that part: they are hidden together or shown
 * together. What was decided before, in a cube that others are made from, stays as it is. 0 is shown, but where nothing else
 * can cover a small count all that is told of the nodes in question is hidden, and zeros with it.
 */
final class Cover {
    private final Cube cube;
    private final int limit;
    private final BitSet decided;
    private final SameCells same;
    private final Lines lines;
    private final BitSet settled;
    private final BitSet blank;

    /** Of a count that is not 0: it and all that count the same people are hidden. Read far more often than all else. */
    private final boolean[] covered;

    private Cover(Cube cube, int limit, BitSet decided) {
        this.cube = cube;
        this.limit = limit;
        this.decided = decided;
        this.same = new SameCells(cube);
        this.lines = new Lines(cube);
        this.settled = new BitSet(cube.size());
        this.blank = new BitSet(cube.size());
        this.covered = new boolean[cube.size()];
    }

    /**
     * The hidden cells; not to be changed.
     *
     * @param decided the cells of which it has been decided
     * @param before the cells that are hidden from the start
     */
    static BitSet of(Cube cube, int limit, BitSet decided, BitSet before) {
        return Remembered.of(cube, limit, decided, before, () -> new Cover(cube, limit, decided).startingFrom(before));
    }

    private BitSet startingFrom(BitSet before) {
        decided.stream().forEach(cell -> settled.set(same.first(cell)));
        for (int cell = 0; cell < cube.size(); cell++) {
            boolean small = cube.count(cell) > 0 && cube.count(cell) < limit;
            if (small || before.get(cell)) {
                hide(cell);
            }
        }
        while (!lines.areDone()) {
            cover(lines.next());
        }
        BitSet all = new BitSet(cube.size());
        for (int cell = 0; cell < cube.size(); cell++) {
            if (isHidden(cell)) {
                all.set(cell);
            }
        }
        return all;
    }

    private boolean isHidden(int cell) {
        return covered[cell] || blank.get(cell);
    }

    /** False too if it is hidden itself, and others who count the same people are not. */
    private boolean isCovered(int cell) {
        return cube.count(cell) == 0 ? blank.get(cell) : covered[cell];
    }

    private void cover(int line) {
        int sum = lines.sum(line);
        Remainder rest = new Remainder(line);
        while (isCovered(sum) ? rest.few == 0 || rest.isThin() : rest.tells()) {
            if (rest.cheapest >= 0) {
                hide(rest.cheapest);
            } else if (!isCovered(sum) && !settled.get(same.first(sum))) {
                hide(sum);
            } else {
                hideNodes(line);
                return;
            }
            rest = new Remainder(line);
        }
    }

    /** What is left of a sum when all parts that are shown are taken away, those of its hidden parts too. */
    private final class Remainder {
        private final int base;
        private final int stride;
        private final int[][] finer;
        private int parts;
        private int few;
        private int people;
        private int cheapest = -1;

        Remainder(int line) {
            base = lines.base(line);
            stride = cube.stride(lines.dimension(line));
            finer = cube.parts(lines.dimension(line));
            int[] of = lines.parts(line);
            for (int part : of) {
                parts += isCovered(base + part * stride) ? 1 : 0;
            }
            for (int i = 0; i < of.length && !isEnough(); i++) {
                add(of[i], true);
            }
        }

        /** True if nothing more of it has to be hidden, whatever else there is. */
        private boolean isEnough() {
            return parts > 1 && few > 1 && people >= limit;
        }

        private void add(int place, boolean ownPart) {
            int cell = base + place * stride;
            if (!isCovered(cell)) {
                boolean free = cube.count(cell) > 0 && !settled.get(same.first(cell)) && (ownPart || parts != 1);
                if (free && (cheapest < 0 || cube.count(cell) < cube.count(cheapest))) {
                    cheapest = cell;
                }
            } else if (finer[place].length == 0) {
                few++;
                people += cube.count(cell);
            } else {
                int[] of = finer[place];
                for (int i = 0; i < of.length && !isEnough(); i++) {
                    add(of[i], false);
                }
            }
        }

        /** True if there is too little of it to cover anybody elsewhere, and more could be hidden. */
        private boolean isThin() {
            return people < limit && cheapest >= 0;
        }

        private boolean tells() {
            return parts == 1 || few == 1 || (people > 0 && people < limit);
        }
    }

    private void hide(int cell) {
        if (cube.count(cell) == 0) {
            blank(cell);
        } else if (!covered[cell]) {
            coverAll(cell);
        }
        if (cube.isNode(cell)) {
            cube.told(cell).forEach(this::blank);
        }
    }

    private void coverAll(int cell) {
        same.forEach(cell, one -> {
            covered[one] = true;
            lines.look(one);
        });
    }

    /** Hides it, and what counts the same people if that is not settled. */
    private void blank(int cell) {
        if (isHidden(cell)) {
            return;
        }
        if (cube.count(cell) == 0 || settled.get(same.first(cell))) {
            blank.set(cell);
            lines.look(cell);
        } else {
            coverAll(cell);
        }
    }

    /** The last resort: nothing but its sum is told of any of these nodes, if that is not settled. */
    private void hideNodes(int line) {
        int stride = cube.stride(lines.dimension(line));
        for (int part : lines.parts(line)) {
            cube.told(lines.base(line) + part * stride)
                    .filter(cell -> !decided.get(cell))
                    .forEach(this::blank);
        }
    }
}
