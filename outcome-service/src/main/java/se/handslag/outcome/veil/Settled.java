package se.handslag.outcome.veil;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.outcome.disclosure.Dimension;

/**
 * What another table has decided already.
 *
 * @param same by the codes of a cell here, those of the one there that counts the same people; the sum of all is one of them
 * @param among by the codes of a cell here, those of the cells there among whose people its own are: it is hidden if anybody
 *     is counted and any of them is
 */
public record Settled(Map<List<String>, List<String>> same, Map<List<String>, List<List<String>>> among) {

    /** What is told in both is hidden in both or in neither. */
    public static Settled same(Map<List<String>, List<String>> there) {
        return new Settled(there, Map.of());
    }

    /** Nothing but the sum. */
    static Settled sum(int ways, List<String> there) {
        return same(Map.of(Collections.nCopies(ways, Dimension.ALL), there));
    }

    /** One more cell, which counts some of the people of some cells there. */
    public Settled among(List<String> here, List<List<String>> cells) {
        Map<List<String>, List<List<String>>> more = new HashMap<>(among);
        more.put(here, cells);
        return new Settled(same, more);
    }

    /** Marks these cells of each node, and which of them are hidden. */
    void mark(List<Dimension> traits, Cube cube, Layer other, BitSet decided, BitSet hidden) {
        int width = other.cube().traits();
        same.forEach((here, where) -> {
            int there = other.trait(where);
            forEachNode(traits, here, cube, (node, cell) -> {
                decided.set(cell);
                hidden.set(cell, other.hides(node * width + there));
            });
        });
        among.forEach((here, where) -> {
            List<Integer> there = where.stream().map(other::trait).toList();
            forEachNode(traits, here, cube, (node, cell) -> {
                decided.set(cell);
                hidden.set(cell, cube.count(cell) > 0 && there.stream().anyMatch(at -> other.hides(node * width + at)));
            });
        });
    }

    private interface Action {
        void on(int node, int cell);
    }

    private static void forEachNode(List<Dimension> traits, List<String> codes, Cube cube, Action action) {
        int offset = 0;
        for (int i = 0; i < codes.size(); i++) {
            offset = offset * traits.get(i).size() + traits.get(i).at(codes.get(i));
        }
        for (int node = 0; node * cube.traits() < cube.size(); node++) {
            action.on(node, node * cube.traits() + offset);
        }
    }
}
