package se.handslag.outcome.veil;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.disclosure.Dimension;

/**
 * Makes a layer of several others. Theirs is decided already: a sum is hidden if together with those of its parts that are
 * shown it would tell of fewer than two hidden ones, or of fewer people than may be told. A sum whose parts are all shown is
 * known, and covers nothing.
 */
final class Wide {
    private final List<Dimension> places;
    private final List<Dimension> traits;
    private final int limit;
    private final Cube cube;
    private final BitSet before = new BitSet();
    private final BitSet known = new BitSet();

    Wide(List<Dimension> places, List<Dimension> traits, int limit) {
        this.places = places;
        this.traits = traits;
        this.limit = limit;
        this.cube = new Cube(places, traits);
    }

    /** A layer, and what is asked of it: time and sex, and more places before them. */
    record Part(Layer layer, List<Integer> first) {

        private boolean hidesSomebody(String time, int cell) {
            return start(time)
                    .filter(from -> layer.cube().count(from + cell) > 0 && layer.hides(from + cell))
                    .isPresent();
        }

        /** Where in the layer the cells of a time begin; empty if nobody was counted then. */
        private Optional<Integer> start(String time) {
            Dimension times = layer.places().get(first.size());
            if (!times.knows(time)) {
                return Optional.empty();
            }
            List<Integer> at = new ArrayList<>(first);
            at.add(times.at(time));
            return Optional.of(
                    layer.cube().cell(at.stream().mapToInt(Integer::intValue).toArray()));
        }
    }

    /** Parts that make up the whole, or a part of it that must not be worked out from the whole either. */
    Wide of(List<Part> parts, boolean all) {
        int width = places.get(1).size() * cube.traits();
        List<String> times = places.getFirst().codes();
        for (int time = 0; time < times.size(); time++) {
            int[] few = new int[width];
            int[] people = new int[width];
            for (Part part : parts) {
                Optional<Integer> start = part.start(times.get(time));
                for (int i = 0; start.isPresent() && i < width; i++) {
                    int count = part.layer.cube().count(start.get() + i);
                    if (all) {
                        cube.add(time * width + i, count);
                    }
                    if (count > 0 && part.layer.hides(start.get() + i)) {
                        few[i]++;
                        people[i] += count;
                    }
                }
            }
            for (int i = 0; i < width; i++) {
                int cell = time * width + i;
                if (few[i] == 1 || (few[i] > 0 && people[i] < limit)) {
                    before.set(cell);
                }
                known.set(cell, all && few[i] == 0 && cube.count(cell) > 0);
            }
        }
        return this;
    }

    /** If an association's sum is hidden and none of what is not counted here, its count here would give it away. */
    Wide beside(Part association, List<Part> others) {
        int width = places.get(1).size() * cube.traits();
        List<String> times = places.getFirst().codes();
        for (int time = 0; time < times.size(); time++) {
            Optional<Integer> start = association.start(times.get(time));
            for (int i = 0; start.isPresent() && i < width; i++) {
                int cell = i;
                String name = times.get(time);
                if (association.layer.hides(start.get() + i)
                        && others.stream().noneMatch(other -> other.hidesSomebody(name, cell))) {
                    before.set(time * width + i);
                }
            }
        }
        return this;
    }

    /**
     * The layer, with as much hidden as its own sums ask for.
     *
     * @param whole that of which the counted people are a part, and how far from its nodes they stand
     */
    Layer layer(Optional<Layer> whole, List<String> within) {
        BitSet decided = new BitSet();
        decided.or(known);
        before.andNot(known);
        whole.ifPresent(layer -> {
            int trait = layer.trait(within);
            for (int node = 0; node * cube.traits() < cube.size(); node++) {
                decided.set(node * cube.traits());
                before.set(node * cube.traits(), layer.hides(node * layer.cube().traits() + trait));
            }
        });
        return new Layer(places, traits, cube, Cover.of(cube, limit, decided, before));
    }
}
