package se.handslag.outcome.veil;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

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
    private final BitSet silent;

    /** Of a count that is not 0: it and all that count the same people are hidden. Read far more often than all else. */
    private final boolean[] covered;

    private Cover(Cube cube, int limit, BitSet decided, BitSet silent) {
        this.cube = cube;
        this.limit = limit;
        this.decided = decided;
        this.same = new SameCells(cube);
        this.lines = new Lines(cube);
        this.settled = new BitSet(cube.size());
        this.blank = new BitSet(cube.size());
        this.covered = new boolean[cube.size()];
        this.silent = heard(silent);
    }

    /** Without those whose people are told of in another cell. */
    private BitSet heard(BitSet told) {
        BitSet heard = new BitSet();
        told.stream()
                .filter(cell -> cube.count(cell) > 0)
                .forEach(cell -> same.forEach(cell, one -> {
                    if (!told.get(one)) {
                        heard.set(cell);
                    }
                }));
        BitSet rest = (BitSet) told.clone();
        rest.andNot(heard);
        return rest;
    }

    /**
     * The hidden cells; not to be changed.
     *
     * @param decided the cells of which it has been decided
     * @param before the cells that are hidden from the start
     * @param silent the cells that are told of nowhere: they cover others, and need no cover
     */
    static BitSet of(Cube cube, int limit, BitSet decided, BitSet before, BitSet silent) {
        return Remembered.of(
                cube, limit, List.of(decided, before, silent), () -> new Cover(cube, limit, decided, silent)
                        .startingFrom(before));
    }

    private BitSet startingFrom(BitSet before) {
        BitSet shown = new BitSet();
        decided.stream().forEach(cell -> {
            settled.set(same.first(cell));
            if (!before.get(cell)) {
                shown.set(same.first(cell));
            }
        });
        for (int cell = 0; cell < cube.size(); cell++) {
            boolean small = cube.count(cell) > 0 && cube.count(cell) < limit && !silent.get(cell);
            if (small || (before.get(cell) && !shown.get(same.first(cell)))) {
                hide(cell);
            } else if (before.get(cell)) {
                hideByItself(cell);
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

    private boolean isUnheard(int cell) {
        return silent.get(cell) && cube.count(cell) > 0 && !covered[cell];
    }

    private void cover(int line) {
        int sum = lines.sum(line);
        if (silent.get(sum)) {
            return;
        }
        Remainder rest = new Remainder(line);
        while (isHidden(sum) ? rest.few == 0 || rest.isThin() : rest.tells()) {
            if (rest.cheapest >= 0) {
                hide(rest.cheapest);
            } else if (!isHidden(sum) && !settled.get(same.first(sum))) {
                hide(sum);
            } else {
                OptionalInt node = cheapestNode(line);
                if (node.isEmpty()) {
                    hideNodes(line);
                    return;
                }
                hideByItself(node.getAsInt());
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
        private int unheard;
        private int cheapest = -1;

        Remainder(int line) {
            base = lines.base(line);
            stride = cube.stride(lines.dimension(line));
            finer = cube.parts(lines.dimension(line));
            int[] of = lines.parts(line);
            for (int part : of) {
                int cell = base + part * stride;
                parts += isHidden(cell) || isUnheard(cell) ? 1 : 0;
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
            if (isUnheard(cell)) {
                few++;
                people += cube.count(cell);
                unheard += cube.count(cell);
            } else if (!isHidden(cell)) {
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
            boolean toldOfNowhere = unheard > 0 && people == unheard;
            return !toldOfNowhere && (parts == 1 || few == 1 || (people > 0 && people < limit));
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

    /** Nothing but its sum is told of any of these nodes, if that is not settled: zeros would tell who stands elsewhere. */
    private void hideNodes(int line) {
        int stride = cube.stride(lines.dimension(line));
        for (int part : lines.parts(line)) {
            hideNode(lines.base(line) + part * stride);
        }
    }

    /** The smallest part all of whose people are told of elsewhere, and that is settled. */
    private OptionalInt cheapestNode(int line) {
        int stride = cube.stride(lines.dimension(line));
        int base = lines.base(line);
        return Arrays.stream(lines.parts(line))
                .map(part -> base + part * stride)
                .filter(cell -> cube.count(cell) > 0 && !isHidden(cell) && !decided.get(cell))
                .boxed()
                .min(Comparator.comparingInt(cube::count))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** Others who count the same people are shown, and that is settled: so it can be hidden only with all that is told beside it. */
    private void hideByItself(int cell) {
        blank(cell);
        hideNode(cell);
    }

    private void hideNode(int cell) {
        cube.told(cell).filter(one -> !decided.get(one)).forEach(this::blank);
    }
}
