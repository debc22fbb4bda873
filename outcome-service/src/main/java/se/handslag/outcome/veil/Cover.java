package se.handslag.outcome.veil;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;

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
    private final BitSet hidden = new BitSet();
    private final BitSet blank = new BitSet();
    private final BitSet settled = new BitSet();
    private final List<Direction> directions = new ArrayList<>();
    private final Queue<Line> waiting = new ArrayDeque<>();

    private Cover(Cube cube, int limit, BitSet decided) {
        this.cube = cube;
        this.limit = limit;
        this.decided = decided;
        this.same = new SameCells(cube);
        for (int d = 0; d < cube.dimensions(); d++) {
            directions.add(new Direction(cube, d));
        }
    }

    /**
     * The hidden cells.
     *
     * @param decided the cells of which it has been decided
     * @param before the cells that are hidden from the start
     */
    static BitSet of(Cube cube, int limit, BitSet decided, BitSet before) {
        Cover cover = new Cover(cube, limit, decided);
        decided.stream().forEach(cell -> cover.settled.set(cover.same.first(cell)));
        for (int cell = 0; cell < cube.size(); cell++) {
            boolean small = cube.count(cell) > 0 && cube.count(cell) < limit;
            if (small || before.get(cell)) {
                cover.hide(cell);
            }
        }
        for (Line line = cover.waiting.poll(); line != null; line = cover.waiting.poll()) {
            line.direction.waiting.clear(line.sum);
            cover.cover(line);
        }
        BitSet all = new BitSet();
        for (int cell = 0; cell < cube.size(); cell++) {
            all.set(cell, cover.isHidden(cell));
        }
        return all;
    }

    /** One dimension of the cube. */
    private static final class Direction {
        private final int[][] parts;
        private final int[] sums;
        private final int stride;
        private final BitSet waiting = new BitSet();

        Direction(Cube cube, int dimension) {
            this.parts = cube.parts(dimension);
            this.stride = cube.stride(dimension);
            this.sums = new int[parts.length];
            sums[0] = -1;
            for (int sum = 0; sum < parts.length; sum++) {
                for (int part : parts[sum]) {
                    sums[part] = sum;
                }
            }
        }

        int place(int cell) {
            return cell / stride % parts.length;
        }
    }

    /** A sum and its parts in one direction. */
    private record Line(Direction direction, int sum) {
        int[] parts() {
            return direction.parts[direction.place(sum)];
        }

        int base() {
            return sum - direction.place(sum) * direction.stride;
        }
    }

    private boolean isHidden(int cell) {
        return blank.get(cell) || hidden.get(same.first(cell));
    }

    /** False too if it is hidden itself, and others who count the same people are not. */
    private boolean isCovered(int cell) {
        return cube.count(cell) == 0 ? blank.get(cell) : hidden.get(same.first(cell));
    }

    private void cover(Line line) {
        Remainder rest = new Remainder(line);
        while (isCovered(line.sum) ? rest.few == 0 || rest.isThin() : rest.tells()) {
            if (rest.cheapest >= 0) {
                hide(rest.cheapest);
            } else if (!isCovered(line.sum) && !settled.get(same.first(line.sum))) {
                hide(line.sum);
            } else {
                hideNodes(line);
                return;
            }
            rest = new Remainder(line);
        }
    }

    /** What is left of a sum when all parts that are shown are taken away, those of its hidden parts too. */
    private final class Remainder {
        private int parts;
        private int few;
        private int people;
        private int cheapest = -1;

        Remainder(Line line) {
            int base = line.base();
            for (int part : line.parts()) {
                parts += isCovered(base + part * line.direction.stride) ? 1 : 0;
            }
            for (int part : line.parts()) {
                add(line.direction, base, part, true);
            }
        }

        private void add(Direction direction, int base, int place, boolean ownPart) {
            int cell = base + place * direction.stride;
            if (!isCovered(cell)) {
                boolean free = cube.count(cell) > 0 && !settled.get(same.first(cell)) && (ownPart || parts != 1);
                if (free && (cheapest < 0 || cube.count(cell) < cube.count(cheapest))) {
                    cheapest = cell;
                }
            } else if (direction.parts[place].length == 0) {
                few++;
                people += cube.count(cell);
            } else {
                for (int part : direction.parts[place]) {
                    add(direction, base, part, false);
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
        } else if (!hidden.get(same.first(cell))) {
            hidden.set(same.first(cell));
            same.forEach(cell, this::look);
        }
        if (cube.isNode(cell)) {
            cube.told(cell).forEach(this::blank);
        }
    }

    /** Hides it, and what counts the same people if that is not settled. */
    private void blank(int cell) {
        if (isHidden(cell)) {
            return;
        }
        if (cube.count(cell) == 0 || settled.get(same.first(cell))) {
            blank.set(cell);
            look(cell);
        } else {
            hidden.set(same.first(cell));
            same.forEach(cell, this::look);
        }
    }

    /** The last resort: nothing but its sum is told of any of these nodes, if that is not settled. */
    private void hideNodes(Line line) {
        for (int part : line.parts()) {
            cube.told(line.base() + part * line.direction.stride)
                    .filter(cell -> !decided.get(cell))
                    .forEach(this::blank);
        }
    }

    /** All lines that the cell stands in, or that can be worked out by it, have to be looked at. */
    private void look(int cell) {
        for (Direction direction : directions) {
            int place = direction.place(cell);
            int base = cell - place * direction.stride;
            for (int sum = place; sum >= 0; sum = direction.sums[sum]) {
                int at = base + sum * direction.stride;
                if (direction.parts[sum].length > 0 && cube.count(at) > 0 && !direction.waiting.get(at)) {
                    direction.waiting.set(at);
                    waiting.add(new Line(direction, at));
                }
            }
        }
    }
}
