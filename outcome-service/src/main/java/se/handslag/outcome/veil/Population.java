package se.handslag.outcome.veil;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.handslag.outcome.disclosure.Dimension;

/**
 * People who are counted, and all whom another question could count: so that what is hidden does not depend on the
 * question. They are told apart table by table.
 */
public final class Population<T> {
    private final Setting setting;
    private final List<Counted<T>> counted;
    private final Optional<Told> whole;
    private final List<String> within;
    private final List<Told> parts;

    private Population(
            Setting setting, List<Counted<T>> counted, Optional<Told> whole, List<String> within, List<Told> parts) {
        this.setting = setting;
        this.counted = List.copyOf(counted);
        this.whole = whole;
        this.within = within;
        this.parts = parts;
    }

    /**
     * Counted without more.
     *
     * @param parts that they are the sum of, in the period that is asked for: a sum is shown if all its parts are
     */
    static <T> Population<T> of(Setting setting, List<Counted<T>> counted, List<Told> parts) {
        Population<T> all = new Population<>(setting, counted, Optional.empty(), List.of(), parts);
        return new Population<>(setting, counted, Optional.of(all.sums()), List.of(), List.of());
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
        Map<Integer, List<Counted<T>>> byAssociation =
                counted.stream().collect(Collectors.groupingBy(Counted::association));
        Map<Integer, Local<?>> locals = new HashMap<>();
        Local.Ways<T> how = new Local.Ways<>(setting.limit(), setting.sexes(), ways, leaves, within);
        setting.sites()
                .forEach((number, site) -> locals.put(
                        number,
                        new Local<>(
                                site,
                                how,
                                byAssociation.getOrDefault(number, List.of()),
                                whole.map(told -> told.locals().get(number)),
                                elsewhere(number))));
        return new Told(setting, ways, locals, whole, within);
    }

    private Optional<Local.Hides> elsewhere(int association) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of((place, sex) -> parts.stream().anyMatch(told -> told.hides(association, place, sex)));
    }

    /**
     * Those of them who stand under certain codes of a table.
     *
     * @param which tells who that is
     */
    public Population<T> under(Told told, List<String> codes, Predicate<T> which) {
        return new Population<>(
                setting,
                counted.stream().filter(one -> which.test(one.what())).toList(),
                Optional.of(told),
                codes,
                List.of());
    }

    /** Those who were asked about. */
    public List<Counted<T>> asked() {
        return counted.stream().filter(setting::asks).toList();
    }

    /** What is told of any of them, asked about or not. */
    public Set<T> seen() {
        return counted.stream().map(Counted::what).collect(Collectors.toSet());
    }
}
