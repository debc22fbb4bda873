package se.handslag.outcome.veil;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handslag.outcome.disclosure.Dimension;

/**
 * People who are counted, and all whom another question could count: so that what is hidden does not depend on the
 * question. They are told apart table by table.
 */
public final class Population<T> {
    private static final int NOT_COUNTED = -1;

    private final Setting setting;
    private final Crowd<T> crowd;
    private final BitSet kinds;
    private final Optional<Told> whole;
    private final List<String> within;
    private final Optional<Elsewhere> elsewhere;
    private final Set<List<String>> silent;

    /**
     * @param kinds of the crowd who are counted
     */
    private Population(
            Setting setting,
            Crowd<T> crowd,
            BitSet kinds,
            Optional<Told> whole,
            List<String> within,
            Optional<Elsewhere> elsewhere,
            Set<List<String>> silent) {
        this.setting = setting;
        this.crowd = crowd;
        this.kinds = kinds;
        this.whole = whole;
        this.within = within;
        this.elsewhere = elsewhere;
        this.silent = silent;
    }

    /**
     * Counted without more.
     *
     * @param elsewhere what decides whether their sums are hidden, if they are counted without regard to time
     */
    static <T> Population<T> of(Setting setting, Crowd<T> crowd, Optional<Elsewhere> elsewhere) {
        BitSet kinds = new BitSet();
        kinds.set(0, crowd.kinds().size());
        Population<T> all = new Population<>(setting, crowd, kinds, Optional.empty(), List.of(), elsewhere, Set.of());
        return new Population<>(setting, crowd, kinds, Optional.of(all.sums()), List.of(), Optional.empty(), Set.of());
    }

    /**
     * The same people, of whom the next table counts what is told of nowhere: nothing needs to be hidden so that it cannot be
     * worked out, and what is hidden beside it is covered by it.
     *
     * @param cells by a code of each way
     */
    public Population<T> silent(Set<List<String>> cells) {
        return new Population<>(setting, crowd, kinds, whole, within, elsewhere, cells);
    }

    /** Not told apart. */
    public Told sums() {
        return tell(List.of(), any -> List.of());
    }

    /**
     * Told apart in some ways.
     *
     * @param leaves a code of each way
     */
    public Told tell(List<Dimension> ways, Function<T, List<String>> leaves) {
        return tell(ways, leaves, whole, Settled.sum(ways.size(), within));
    }

    /**
     * Told apart further than in another table of the same people, or in a way that follows from it: what is told in both is
     * hidden in both or in neither.
     *
     * @param settled what the other table has decided of it
     */
    public Told finer(Told other, List<Dimension> ways, Function<T, List<String>> leaves, Settled settled) {
        return tell(ways, leaves, Optional.of(other), settled);
    }

    private Told tell(List<Dimension> ways, Function<T, List<String>> leaves, Optional<Told> wholes, Settled settled) {
        int[] sexes = crowd.sexes().stream().mapToInt(setting.sexes()::at).toArray();
        int[] cells = cells(ways, leaves);
        Local.Ways how = new Local.Ways(
                setting.limit(), setting.sexes(), ways, sex -> sexes[sex], kind -> cells[kind], settled, silent);
        Map<Integer, Local> locals = new HashMap<>();
        setting.sites()
                .forEach((number, site) -> locals.put(
                        number,
                        new Local(
                                site,
                                how,
                                crowd.share(number),
                                wholes.map(told -> told.locals().get(number)),
                                elsewhere(number))));
        return new Told(setting, ways, locals, wholes, settled, elsewhere, silent);
    }

    /** How far from its node each kind is counted. */
    private int[] cells(List<Dimension> ways, Function<T, List<String>> leaves) {
        int[] cells = new int[crowd.kinds().size()];
        Arrays.fill(cells, NOT_COUNTED);
        kinds.stream().forEach(kind -> {
            List<String> codes = leaves.apply(crowd.kinds().get(kind));
            int cell = 0;
            for (int i = 0; i < codes.size(); i++) {
                cell = cell * ways.get(i).size() + ways.get(i).at(codes.get(i));
            }
            cells[kind] = cell;
        });
        return cells;
    }

    private Optional<Local.Hides> elsewhere(int association) {
        return elsewhere.map(tables -> (place, sex) -> tables.hides(association, place, sex));
    }

    /**
     * Those of them who stand under certain codes of a table.
     *
     * @param which tells who that is
     */
    public Population<T> under(Told told, List<String> codes, Predicate<T> which) {
        BitSet under = kinds.stream()
                .filter(kind -> which.test(crowd.kinds().get(kind)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
        return new Population<>(setting, crowd, under, Optional.of(told), codes, Optional.empty(), Set.of());
    }

    /** Those who were asked about. */
    public List<Alike<T>> asked() {
        int many = crowd.kinds().size();
        long[] counts = new long[crowd.sexes().size() * many];
        setting.sites()
                .forEach((number, site) -> crowd.share(number).forEach((intervention, quarter, sex, kind, count) -> {
                    if (kinds.get(kind) && setting.asks(site, quarter) && setting.asks(intervention)) {
                        counts[sex * many + kind] += count;
                    }
                }));
        return IntStream.range(0, counts.length)
                .filter(at -> counts[at] > 0)
                .mapToObj(at ->
                        new Alike<>(crowd.sexes().get(at / many), crowd.kinds().get(at % many), counts[at]))
                .toList();
    }

    /** What is told of any of them, asked about or not. */
    public Set<T> seen() {
        return kinds.stream().mapToObj(crowd.kinds()::get).collect(Collectors.toSet());
    }
}
