package se.handslag.outcome.veil;

import java.util.BitSet;
import java.util.List;
import se.handslag.outcome.disclosure.Dimension;

/** Counts of one place told apart in some ways, and which of them are hidden. */
record Layer(List<Dimension> places, List<Dimension> traits, Cube cube, BitSet hidden) {

    /** One cell of it, or several together. */
    record Figure(int count, boolean hidden) {
        static final Figure NOBODY = new Figure(0, false);

        Figure and(Figure other) {
            return new Figure(count + other.count, hidden || other.hidden);
        }
    }

    /** What stands at a code of each dimension. Nobody is at a place that it does not have. */
    Figure at(List<String> placeCodes, List<String> traitCodes) {
        int[] at = new int[placeCodes.size()];
        for (int i = 0; i < at.length; i++) {
            if (!places.get(i).knows(placeCodes.get(i))) {
                return Figure.NOBODY;
            }
            at[i] = places.get(i).at(placeCodes.get(i));
        }
        int cell = cube.cell(at) + trait(traitCodes);
        return new Figure(cube.count(cell), hidden.get(cell));
    }

    /** How far from its node a cell with these codes is. */
    int trait(List<String> codes) {
        int[] at = new int[places.size() + traits.size()];
        for (int i = 0; i < codes.size(); i++) {
            at[places.size() + i] = traits.get(i).at(codes.get(i));
        }
        return cube.cell(at);
    }

    boolean hides(int cell) {
        return hidden.get(cell);
    }
}
