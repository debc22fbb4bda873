package se.handslag.outcome.veil;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.veil.Layer.Figure;

/**
 * What is told of one association. Whether a count is hidden is decided for the association as a whole first, from its own
 * figures and nothing else; then for its municipalities and interventions, so that what was decided stays as it is.
 */
final class Local {
    private final Site site;
    private final Ways ways;
    private final Share counted;
    private final Optional<Local> whole;
    private final Optional<Hides> elsewhere;
    private Optional<Layer> core = Optional.empty();
    private Optional<Layer> parts = Optional.empty();

    /**
     * How the counted are told apart.
     *
     * @param sexOf the place of each sex of the crowd
     * @param cellOf how far from its node each kind of the crowd is counted; -1 if it is not
     * @param settled what of it the table of the whole has decided
     * @param silent codes of what is told of nowhere
     */
    record Ways(
            int limit,
            Dimension sexes,
            List<Dimension> traits,
            IntUnaryOperator sexOf,
            IntUnaryOperator cellOf,
            Settled settled,
            Set<List<String>> silent) {}

    /** Tells whether a sum is hidden: of a place of the association or, without a place, of all of it. */
    @FunctionalInterface
    interface Hides {
        boolean sum(Optional<String> place, String sex);
    }

    /**
     * What is told of people whom other tables tell of too.
     *
     * @param whole that they are a part of
     * @param elsewhere where their sums are told, if they are counted without regard to time
     */
    Local(Site site, Ways ways, Share counted, Optional<Local> whole, Optional<Hides> elsewhere) {
        this.site = site;
        this.ways = ways;
        this.counted = counted;
        this.whole = whole;
        this.elsewhere = elsewhere;
    }

    Site site() {
        return site;
    }

    /** Of the association as a whole. */
    Layer core() {
        if (core.isEmpty()) {
            List<Dimension> places = List.of(site.times(), ways.sexes());
            core = Optional.of(layer(places, cube(places, any -> 0), Optional.empty(), whole.map(Local::core)));
        }
        return core.get();
    }

    /** Of each municipality and each intervention too. */
    Layer parts() {
        if (parts.isEmpty()) {
            List<Dimension> places = List.of(site.interventions(), site.times(), ways.sexes());
            Map<Integer, Integer> at = counted.interventions().stream()
                    .collect(Collectors.toMap(
                            one -> one, one -> site.interventions().at(Integer.toString(one))));
            parts = Optional.of(layer(places, cube(places, at::get), Optional.of(core()), whole.map(Local::parts)));
        }
        return parts.get();
    }

    /** What is told at a time of one of its places or, without a place, of all of it. */
    Figure at(Optional<String> place, String time, String sex, List<String> codes) {
        return place.map(where -> parts().at(List.of(where, time, sex), codes))
                .orElseGet(() -> core().at(List.of(time, sex), codes));
    }

    /**
     * True if the sum of some interventions can be had neither from theirs nor, as the difference, from those of the others
     * and of all.
     *
     * @param place of which only those are meant that lie in it
     */
    boolean hidesAmong(Optional<String> place, Set<String> interventions, String time, String sex, List<String> codes) {
        Map<Boolean, List<String>> within =
                site.interventionsIn(place).stream().collect(Collectors.partitioningBy(interventions::contains));
        return areHidden(within.get(true), time, sex, codes)
                && (at(place, time, sex, codes).hidden() || areHidden(within.get(false), time, sex, codes));
    }

    private boolean areHidden(List<String> some, String time, String sex, List<String> codes) {
        return some.stream()
                .anyMatch(one -> at(Optional.of(one), time, sex, codes).hidden());
    }

    private Cube cube(List<Dimension> places, IntUnaryOperator placeOf) {
        Cube cube = new Cube(places, ways.traits());
        int times = site.times().size();
        int sexes = ways.sexes().size();
        IntUnaryOperator timeOf = site.places();
        counted.forEach((intervention, quarter, sex, kind, count) -> {
            int cell = ways.cellOf().applyAsInt(kind);
            if (cell >= 0) {
                int time = placeOf.applyAsInt(intervention) * times + timeOf.applyAsInt(quarter);
                int node = time * sexes + ways.sexOf().applyAsInt(sex);
                cube.add(node * cube.traits() + cell, count);
            }
        });
        return cube.sum();
    }

    /** The cells of a layer with fewer places come first. */
    private Layer layer(List<Dimension> places, Cube cube, Optional<Layer> before, Optional<Layer> wholes) {
        BitSet decided = new BitSet();
        BitSet hidden = new BitSet();
        wholes.ifPresent(layer -> ways.settled().mark(ways.traits(), cube, layer, decided, hidden));
        elsewhere.ifPresent(tells -> decide(tells, places, cube, decided, hidden));
        before.ifPresent(layer -> {
            decided.set(0, layer.cube().size());
            hidden.or(layer.hidden());
        });
        return new Layer(
                places,
                ways.traits(),
                cube,
                Cover.of(cube, ways.limit(), decided, hidden, cube.cells(ways.traits(), ways.silent())));
    }

    private void decide(Hides tells, List<Dimension> places, Cube cube, BitSet decided, BitSet hidden) {
        List<String> sexes = ways.sexes().codes();
        List<Optional<String>> where = places.size() > 2
                ? places.getFirst().codes().stream().map(Optional::of).toList()
                : List.of(Optional.empty());
        for (int place = 0; place < where.size(); place++) {
            for (int sex = 0; sex < sexes.size(); sex++) {
                int cell = (place * sexes.size() + sex) * cube.traits();
                decided.set(cell);
                hidden.set(cell, tells.sum(where.get(place), sexes.get(sex)));
            }
        }
    }
}
