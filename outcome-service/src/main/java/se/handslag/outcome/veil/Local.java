package se.handslag.outcome.veil;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import se.handslag.outcome.disclosure.Dimension;

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
     * @param within the codes, among those in which the whole is told apart, of the people who are counted here
     */
    record Ways(
            int limit,
            Dimension sexes,
            List<Dimension> traits,
            IntUnaryOperator sexOf,
            IntUnaryOperator cellOf,
            List<String> within) {}

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
        wholes.ifPresent(layer -> {
            int trait = layer.trait(ways.within());
            for (int node = 0; node * cube.traits() < cube.size(); node++) {
                decided.set(node * cube.traits());
                hidden.set(node * cube.traits(), layer.hides(node * layer.cube().traits() + trait));
            }
        });
        elsewhere.ifPresent(tells -> decide(tells, places, cube, decided, hidden));
        before.ifPresent(layer -> {
            decided.set(0, layer.cube().size());
            hidden.or(layer.hidden());
        });
        return new Layer(places, ways.traits(), cube, Cover.of(cube, ways.limit(), decided, hidden));
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
