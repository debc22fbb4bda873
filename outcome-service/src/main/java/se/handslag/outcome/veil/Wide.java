package se.handslag.outcome.veil;

import java.util.BitSet;
import java.util.LinkedHashMap;
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

        /** Its cells of a time; nothing if nobody was counted then. */
        private Optional<Cells> at(String time) {
            Dimension times = layer.places().get(place.isPresent() ? 1 : 0);
            if (!times.knows(time)) {
                return Optional.empty();
            }
            int at = times.at(time);
            return Optional.of(new Cells(
                    layer, place.map(first -> layer.cube().cell(first, at)).orElseGet(() -> layer.cube()
                            .cell(at))));
        }
    }

    /** Where a layer's cells of one place and time begin. */
    private record Cells(Layer layer, int start) {

        static List<Cells> at(String time, List<Part> parts) {
            return parts.stream().flatMap(part -> part.at(time).stream()).toList();
        }

        boolean hides(int cell) {
            return layer.hides(start + cell);
        }
    }

    /** What some parts tell at one cell, together. */
    private static final class Sum {
        private int count;
        private int few;
        private int people;
        private boolean open = true;

        static Sum of(List<Cells> parts, int cell) {
            Sum sum = new Sum();
            sum.add(parts, cell);
            return sum;
        }

        void add(List<Cells> parts, int cell) {
            for (int i = 0; i < parts.size(); i++) {
                add(parts.get(i), cell);
            }
        }

        private void add(Cells part, int cell) {
            int more = part.layer.cube().count(part.start + cell);
            count += more;
            if (part.hides(cell)) {
                open = false;
                people += more;
                few += more > 0 ? 1 : 0;
            }
        }

        boolean tells(int limit) {
            return few == 1 || (few > 0 && people < limit);
        }
    }

    /** Parts that belong to it wholly. */
    Wide add(List<Part> parts) {
        for (String time : places.getFirst().codes()) {
            List<Cells> cells = Cells.at(time, parts);
            int at = places.getFirst().at(time) * width;
            for (int i = 0; i < width; i++) {
                add(at + i, Sum.of(cells, i));
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
            Optional<Cells> whole = Part.whole(association).at(time);
            if (whole.isPresent()) {
                List<Cells> in = Cells.at(time, inside);
                List<Cells> out = Cells.at(time, outside);
                int at = places.getFirst().at(time) * width;
                for (int i = 0; i < width; i++) {
                    Sum sum = Sum.of(in, i);
                    cube.add(at + i, sum.count);
                    boolean difference = !whole.get().hides(i) && Sum.of(out, i).open;
                    if (sum.few > 0 && !difference) {
                        before.set(at + i);
                    }
                }
            }
        }
    }

    /** What the parts are made of in turn: of a part that is hidden, those that are shown can be taken away too. */
    Wide madeOf(Map<Part, List<Part>> finer) {
        for (String time : places.getFirst().codes()) {
            Map<Cells, List<Cells>> made = new LinkedHashMap<>();
            finer.forEach((part, of) -> part.at(time).ifPresent(cells -> made.put(cells, Cells.at(time, of))));
            int at = places.getFirst().at(time) * width;
            for (int i = 0; i < width; i++) {
                Sum rest = new Sum();
                for (Map.Entry<Cells, List<Cells>> one : made.entrySet()) {
                    if (one.getKey().hides(i)) {
                        rest.add(one.getValue(), i);
                    }
                }
                if (rest.tells(limit)) {
                    before.set(at + i);
                }
            }
        }
        return this;
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
