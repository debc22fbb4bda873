package se.handslag.outcome.veil;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.outcome.disclosure.Dimension;

/**
 * Makes a layer of several others. Theirs is decided already: a sum is hidden if together with those of its parts that are
 * shown it would tell of fewer than two hidden ones, or of fewer people than may be told. A sum that can be worked out from
 * what is shown covers nothing.
 */
final class Wide {
    private final List<Dimension> places;
    private final List<Dimension> traits;
    private final int limit;
    private final Cube cube;
    private final int width;
    private final int[] few;
    private final int[] people;
    private final BitSet before = new BitSet();

    Wide(List<Dimension> places, List<Dimension> traits, int limit) {
        this.places = places;
        this.traits = traits;
        this.limit = limit;
        this.cube = new Cube(places, traits);
        this.width = places.get(1).size() * cube.traits();
        this.few = new int[cube.size()];
        this.people = new int[cube.size()];
    }

    /** A layer, and what is asked of it: time and sex, and a place before them if it has places. */
    record Part(Layer layer, Optional<Integer> place) {

        static Part whole(Layer layer) {
            return new Part(layer, Optional.empty());
        }

        /** Where the cells of a time begin; -1 if nobody was counted then. */
        private int start(String time) {
            Dimension times = layer.places().get(place.isPresent() ? 1 : 0);
            if (!times.knows(time)) {
                return -1;
            }
            int at = times.at(time);
            return place.map(first -> layer.cube().cell(first, at))
                    .orElseGet(() -> layer.cube().cell(at));
        }
    }

    /** What some parts tell at one cell, together. */
    private static final class Sum {
        private int count;
        private int few;
        private int people;
        private boolean open = true;

        void add(Layer layer, int cell) {
            int more = layer.cube().count(cell);
            count += more;
            if (layer.hides(cell)) {
                open = false;
                people += more;
                few += more > 0 ? 1 : 0;
            }
        }

        void add(Sum other) {
            count += other.count;
            few += other.few;
            people += other.people;
        }

        boolean tells(int limit) {
            return few == 1 || (few > 0 && people < limit);
        }
    }

    /** Parts that belong to it wholly. */
    Wide add(List<Part> parts) {
        for (Part part : parts) {
            for (String time : places.getFirst().codes()) {
                int start = part.start(time);
                int at = places.getFirst().at(time) * width;
                for (int i = 0; start >= 0 && i < width; i++) {
                    Sum sum = new Sum();
                    sum.add(part.layer, start + i);
                    add(at + i, sum);
                }
            }
        }
        return this;
    }

    private void add(int cell, Sum sum) {
        cube.add(cell, sum.count);
        few[cell] += sum.few;
        people[cell] += sum.people;
    }

    /**
     * Some places of an association. Programmes and associations overlap in any way, so a programme shows what could be
     * added up or taken away without it, and nothing else.
     */
    void add(Layer association, List<Part> inside, List<Part> outside) {
        for (String time : places.getFirst().codes()) {
            int start = Part.whole(association).start(time);
            int at = places.getFirst().at(time) * width;
            for (int i = 0; start >= 0 && i < width; i++) {
                Sum in = sum(inside, time, i);
                cube.add(at + i, in.count);
                boolean difference = !association.hides(start + i) && sum(outside, time, i).open;
                if (in.few > 0 && !difference) {
                    before.set(at + i);
                }
            }
        }
    }

    /** What the parts are made of in turn: of a part that is hidden, those that are shown can be taken away too. */
    Wide madeOf(Map<Part, List<Part>> finer) {
        for (String time : places.getFirst().codes()) {
            int at = places.getFirst().at(time) * width;
            for (int i = 0; i < width; i++) {
                Sum rest = new Sum();
                for (Map.Entry<Part, List<Part>> one : finer.entrySet()) {
                    int start = one.getKey().start(time);
                    if (start >= 0 && one.getKey().layer.hides(start + i)) {
                        rest.add(sum(one.getValue(), time, i));
                    }
                }
                if (rest.tells(limit)) {
                    before.set(at + i);
                }
            }
        }
        return this;
    }

    private static Sum sum(List<Part> parts, String time, int cell) {
        Sum sum = new Sum();
        for (Part part : parts) {
            int start = part.start(time);
            if (start >= 0) {
                sum.add(part.layer, start + cell);
            }
        }
        return sum;
    }

    /**
     * The layer, with as much hidden as its own sums ask for.
     *
     * @param whole that of which the counted people are a part, under these codes
     */
    Layer layer(Optional<Layer> whole, List<String> within) {
        BitSet decided = new BitSet();
        for (int cell = 0; cell < cube.size(); cell++) {
            if (few[cell] == 1 || (few[cell] > 0 && people[cell] < limit)) {
                before.set(cell);
            } else if (few[cell] == 0 && cube.count(cell) > 0 && !before.get(cell)) {
                decided.set(cell);
            }
        }
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
