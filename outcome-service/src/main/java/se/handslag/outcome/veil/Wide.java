package se.handslag.outcome.veil;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final BitSet silent;
    private final Map<Integer, Boolean> elsewhere = new LinkedHashMap<>();

    Wide(List<Dimension> places, List<Dimension> traits, int limit, Set<List<String>> silent) {
        this.places = places;
        this.traits = traits;
        this.limit = limit;
        this.cube = new Cube(places, traits);
        this.width = places.get(1).size() * cube.traits();
        this.few = new int[cube.size()];
        this.people = new int[cube.size()];
        this.silent = cube.cells(traits, silent);
    }

    /** A layer, and what is asked of it: time and sex, and a place before them if it has places. */
    record Part(Layer layer, Optional<Integer> place) {

        static Part whole(Layer layer) {
            return new Part(layer, Optional.empty());
        }

        /** Where its cells of each time begin. */
        private Cells at(List<String> times) {
            Dimension own = layer.places().get(place.isPresent() ? 1 : 0);
            int[] starts = new int[times.size()];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = own.knows(times.get(i)) ? start(own.at(times.get(i))) : Cells.NOBODY;
            }
            return new Cells(layer, starts);
        }

        private int start(int time) {
            return place.isPresent()
                    ? layer.cube().cell(place.get(), time)
                    : layer.cube().cell(time);
        }
    }

    /** Where a layer's cells of one place begin, time by time. */
    private static final class Cells {
        private static final int NOBODY = -1;
        private final Layer layer;
        private final int[] starts;

        Cells(Layer layer, int... starts) {
            this.layer = layer;
            this.starts = starts;
        }

        static List<Cells> of(List<Part> parts, List<String> times) {
            return parts.stream().map(part -> part.at(times)).toList();
        }

        boolean hides(int time, int cell) {
            return starts[time] != NOBODY && layer.hides(starts[time] + cell);
        }
    }

    /** What some parts tell at one cell, together. */
    private static final class Sum {
        private int count;
        private int few;
        private int people;
        private boolean open = true;

        static Sum of(List<Cells> parts, int time, int cell) {
            Sum sum = new Sum();
            sum.add(parts, time, cell);
            return sum;
        }

        void add(List<Cells> parts, int time, int cell) {
            for (int i = 0; i < parts.size(); i++) {
                Cells part = parts.get(i);
                if (part.starts[time] != Cells.NOBODY) {
                    add(part.layer, part.starts[time] + cell);
                }
            }
        }

        private void add(Layer layer, int cell) {
            int more = layer.cube().count(cell);
            count += more;
            if (layer.hides(cell)) {
                open = false;
                people += more;
                few += more > 0 ? 1 : 0;
            }
        }

        boolean tells(int limit) {
            return few == 1 || (few > 0 && people < limit);
        }
    }

    private List<String> times() {
        return places.getFirst().codes();
    }

    /** Parts that belong to it wholly: one after the other, since their cells lie side by side. */
    Wide add(List<Part> parts) {
        for (Cells part : Cells.of(parts, times())) {
            for (int time = 0; time < part.starts.length; time++) {
                if (part.starts[time] != Cells.NOBODY) {
                    add(part.layer, part.starts[time], time * width);
                }
            }
        }
        return this;
    }

    private void add(Layer layer, int from, int to) {
        for (int i = 0; i < width; i++) {
            int count = layer.cube().count(from + i);
            if (count > 0) {
                cube.add(to + i, count);
                if (layer.hides(from + i)) {
                    few[to + i]++;
                    people[to + i] += count;
                }
            }
        }
    }

    /**
     * Some places of an association. Programmes and associations overlap in any way, so a programme shows what could be
     * added up or taken away without it, and nothing else.
     */
    void add(Layer association, List<Part> inside, List<Part> outside) {
        Cells whole = Part.whole(association).at(times());
        List<Cells> in = Cells.of(inside, times());
        List<Cells> out = Cells.of(outside, times());
        for (int time = 0; time < times().size(); time++) {
            for (int i = 0; i < width && whole.starts[time] != Cells.NOBODY; i++) {
                Sum sum = Sum.of(in, time, i);
                cube.add(time * width + i, sum.count);
                boolean difference = !whole.hides(time, i) && Sum.of(out, time, i).open;
                if (sum.few > 0 && !difference) {
                    before.set(time * width + i);
                }
            }
        }
    }

    /** What the parts are made of in turn: of a part that is hidden, those that are shown can be taken away too. */
    Wide madeOf(Map<Part, List<Part>> finer) {
        Sum[] rests = new Sum[cube.size()];
        finer.forEach((part, of) -> {
            Cells sum = part.at(times());
            List<Cells> made = Cells.of(of, times());
            for (int time = 0; time < sum.starts.length; time++) {
                int from = sum.starts[time];
                BitSet hidden = sum.layer.hidden();
                for (int cell = from == Cells.NOBODY ? -1 : hidden.nextSetBit(from);
                        cell >= 0 && cell < from + width;
                        cell = hidden.nextSetBit(cell + 1)) {
                    int at = time * width + cell - from;
                    rests[at] = rests[at] == null ? new Sum() : rests[at];
                    rests[at].add(made, time, cell - from);
                }
            }
        });
        for (int cell = 0; cell < rests.length; cell++) {
            if (rests[cell] != null && rests[cell].tells(limit)) {
                before.set(cell);
            }
        }
        return this;
    }

    /** Whether the sum of a sex is hidden, if time is not told apart, follows from other tables. */
    void settle(String sex, boolean hidden) {
        elsewhere.put(cube.cell(0, places.get(1).at(sex)), hidden);
    }

    /**
     * The layer, with as much hidden as its own sums ask for.
     *
     * @param whole that of which the counted people are a part
     * @param settled what it has decided
     */
    Layer layer(Optional<Layer> whole, Settled settled) {
        BitSet decided = new BitSet();
        for (int cell = 0; cell < cube.size(); cell++) {
            if (few[cell] == 1 || (few[cell] > 0 && people[cell] < limit)) {
                before.set(cell);
            } else if (few[cell] == 0 && cube.count(cell) > 0 && !before.get(cell) && !silent.get(cell)) {
                decided.set(cell);
            }
        }
        elsewhere.forEach((cell, hidden) -> {
            decided.set(cell);
            before.set(cell, hidden);
        });
        whole.ifPresent(layer -> settled.mark(traits, cube, layer, decided, before));
        return new Layer(places, traits, cube, Cover.of(cube, limit, decided, before, silent));
    }
}
