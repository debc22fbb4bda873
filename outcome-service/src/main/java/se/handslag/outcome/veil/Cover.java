package se.handslag.outcome.veil;

import java.util.Arrays;
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
    private final int[] alias;
    private final BitSet hidden = new BitSet();
    private final BitSet blank = new BitSet();
    private final BitSet settled = new BitSet();
    private final BitSet decided;
    private boolean changed;

    private Cover(Cube cube, int limit, BitSet decided) {
        this.cube = cube;
        this.limit = limit;
        this.decided = decided;
        this.alias = new int[cube.size()];
        Arrays.setAll(alias, cell -> cell);
    }

    /**
     * The hidden cells.
     *
     * @param decided the cells of which it has been decided
     * @param before the cells that are hidden from the start
     */
    static BitSet of(Cube cube, int limit, BitSet decided, BitSet before) {
        Cover cover = new Cover(cube, limit, decided);
        cover.forEachSum(cover::join);
        decided.stream().forEach(cell -> cover.settled.set(cover.same(cell)));
        for (int cell = 0; cell < cube.size(); cell++) {
            boolean small = cube.count(cell) > 0 && cube.count(cell) < limit;
            if (small || before.get(cell)) {
                cover.hide(cell);
            }
        }
        do {
            cover.changed = false;
            cover.forEachSum(cover::cover);
        } while (cover.changed);
        BitSet all = new BitSet();
        for (int cell = 0; cell < cube.size(); cell++) {
            all.set(cell, cover.isHidden(cell));
        }
        return all;
    }

    private void forEachSum(LineAction action) {
        for (int d = 0; d < cube.dimensions(); d++) {
            Line line = new Line(cube.parts(d), cube.stride(d));
            for (int place = 0; place < line.parts.length; place++) {
                if (line.parts[place].length > 0) {
                    int sum = place;
                    cube.forEachBase(d, base -> {
                        if (cube.count(base + sum * line.stride) > 0) {
                            action.at(line, base, sum);
                        }
                    });
                }
            }
        }
    }

    /** Cells that are parts of each other, by their places along a dimension. */
    private static final class Line {
        private final int[][] parts;
        private final int stride;

        Line(int[][] parts, int stride) {
            this.parts = parts;
            this.stride = stride;
        }
    }

    /** What is done with a sum that is not 0. */
    private interface LineAction {
        void at(Line line, int base, int sum);
    }

    private void join(Line line, int base, int sum) {
        int whole = base + sum * line.stride;
        for (int part : line.parts[sum]) {
            if (cube.count(base + part * line.stride) == cube.count(whole)) {
                int one = same(whole);
                int other = same(base + part * line.stride);
                alias[Math.max(one, other)] = Math.min(one, other);
                return;
            }
        }
    }

    /** The first of the cells that count the same people. */
    private int same(int cell) {
        int at = cell;
        while (alias[at] != at) {
            alias[at] = alias[alias[at]];
            at = alias[at];
        }
        return at;
    }

    private boolean isHidden(int cell) {
        return blank.get(cell) || hidden.get(same(cell));
    }

    /** False too if it is hidden itself, and others who count the same people are not. */
    private boolean isCovered(int cell) {
        return cube.count(cell) == 0 ? blank.get(cell) : hidden.get(same(cell));
    }

    private void cover(Line line, int base, int sum) {
        int whole = base + sum * line.stride;
        Remainder rest = rest(line, base, sum);
        while (isCovered(whole) ? rest.few == 0 || rest.isThin() : rest.tells()) {
            if (rest.cheapest >= 0) {
                hide(rest.cheapest);
            } else if (!isCovered(whole) && !settled.get(same(whole))) {
                hide(whole);
            } else {
                hideNodes(line, base, sum);
                return;
            }
            rest = rest(line, base, sum);
        }
    }

    private Remainder rest(Line line, int base, int sum) {
        Remainder rest = new Remainder();
        for (int part : line.parts[sum]) {
            if (isCovered(base + part * line.stride)) {
                rest.parts++;
            }
        }
        for (int part : line.parts[sum]) {
            rest.add(line, base, part, true);
        }
        return rest;
    }

    /** What is left of a sum when all parts that are shown are taken away, those of its hidden parts too. */
    private final class Remainder {
        private int parts;
        private int few;
        private int people;
        private int cheapest = -1;

        private void add(Line line, int base, int place, boolean ownPart) {
            int cell = base + place * line.stride;
            if (!isCovered(cell)) {
                boolean free = cube.count(cell) > 0 && !settled.get(same(cell)) && (ownPart || parts != 1);
                if (free && (cheapest < 0 || cube.count(cell) < cube.count(cheapest))) {
                    cheapest = cell;
                }
            } else if (line.parts[place].length == 0) {
                few++;
                people += cube.count(cell);
            } else {
                for (int part : line.parts[place]) {
                    add(line, base, part, false);
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
        blank(cell);
        changed = true;
        if (cube.count(cell) > 0) {
            hidden.set(same(cell));
        }
        if (cube.isNode(cell)) {
            cube.told(cell).forEach(this::blank);
        }
    }

    /** Hides it, and what counts the same people if that is not settled. */
    private void blank(int cell) {
        if (!isHidden(cell)) {
            changed = true;
            if (cube.count(cell) == 0 || settled.get(same(cell))) {
                blank.set(cell);
            } else {
                hidden.set(same(cell));
            }
        }
    }

    /** The last resort: nothing but its sum is told of any of these nodes, if that is not settled. */
    private void hideNodes(Line line, int base, int sum) {
        for (int part : line.parts[sum]) {
            cube.told(base + part * line.stride)
                    .filter(cell -> !decided.get(cell))
                    .forEach(this::blank);
        }
    }
}
