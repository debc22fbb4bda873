package se.handslag.outcome.veil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Count;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Hidden;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.veil.Layer.Figure;
import se.handslag.outcome.veil.Wide.Part;

/** The figures of one table, as they may be shown in any report: a count is hidden in all of them or in none. */
public final class Told {
    private final Setting setting;
    private final List<Dimension> traits;
    private final Map<Integer, Local> locals;
    private final Optional<Told> whole;
    private final Settled settled;
    private final Optional<Elsewhere> elsewhere;
    private final Set<List<String>> silent;
    private final Map<String, Layer> counties = new HashMap<>();
    private Optional<Layer> wide = Optional.empty();

    /**
     * @param whole that tells of the people who are told of here among others
     * @param settled what it has decided of them
     * @param elsewhere what the sums of all are, if time is not told apart
     * @param silent codes of what is told of nowhere
     */
    Told(
            Setting setting,
            List<Dimension> traits,
            Map<Integer, Local> locals,
            Optional<Told> whole,
            Settled settled,
            Optional<Elsewhere> elsewhere,
            Set<List<String>> silent) {
        this.setting = setting;
        this.traits = traits;
        this.locals = new TreeMap<>(locals);
        this.whole = whole;
        this.settled = settled;
        this.elsewhere = elsewhere;
        this.silent = silent;
    }

    Map<Integer, Local> locals() {
        return locals;
    }

    /** Of the scope and the period that were asked for: a sex or {@link Dimension#ALL}, and a code of each trait. */
    public Counted at(String sex, String... codes) {
        List<String> what = List.of(codes);
        return shown(
                switch (setting.scope()) {
                    case Scope.OfAssociation any -> ofAssociation(sex, what);
                    case Scope.OfIntervention any -> ofPlace(only(setting.within()), sex, what);
                    case Scope.Nation any -> ofWide(sex, what);
                    case Scope.County any -> ofWide(sex, what);
                    case Scope.Programme any -> ofWide(sex, what);
                });
    }

    /** Of a municipality or an intervention, by its code, in the period. */
    public Counted in(String place, String sex, String... codes) {
        return shown(ofPlace(place, sex, List.of(codes)));
    }

    /** Of a county of the nation, by its two digits, in the period. */
    public Counted ofCounty(String county, String sex, String... codes) {
        Layer layer = counties().get(county);
        return layer == null ? new Count(0) : shown(inPeriod(layer, sex, List.of(codes)));
    }

    /** The numbers of all interventions of the associations that the scope touches; none of a nation. */
    public Set<Integer> interventions() {
        return locals.values().stream()
                .flatMap(local -> local.site().interventionCodes().stream())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The counties in which there is an association. */
    public Set<String> countyCodes() {
        return new TreeSet<>(counties().keySet());
    }

    /** True if a figure of an association, or of one of its places, may not be shown for the period. */
    boolean hides(int association, Optional<String> place, String sex, List<String> codes) {
        Local local = locals.get(association);
        return local != null
                && local.site().parts(setting.period()).stream()
                        .anyMatch(time -> local.at(place, time, sex, codes).hidden());
    }

    /** The same of a county or, without a county, of the scope. */
    boolean hides(Optional<String> county, String sex, List<String> codes) {
        Optional<Layer> layer = county.isEmpty() ? Optional.of(wide()) : county.map(counties()::get);
        return layer.map(one -> inPeriod(one, sex, codes)).orElse(Figure.NOBODY).hidden();
    }

    /** True if the sum of some interventions of an association, or of one of its places, may not be shown for the period. */
    boolean hidesAmong(
            int association, Optional<String> place, Set<String> interventions, String sex, List<String> codes) {
        Local local = locals.get(association);
        return local != null
                && local.site().parts(setting.period()).stream()
                        .anyMatch(time -> local.hidesAmong(place, interventions, time, sex, codes));
    }

    List<String> all() {
        return traits.stream().map(any -> Dimension.ALL).toList();
    }

    private static Counted shown(Figure figure) {
        return figure.hidden() ? new Hidden() : new Count(figure.count());
    }

    private static String only(Iterable<Integer> one) {
        return one.iterator().hasNext() ? one.iterator().next().toString() : "";
    }

    private Figure ofAssociation(String sex, List<String> codes) {
        Figure sum = Figure.NOBODY;
        for (Local local : locals.values()) {
            for (String time : local.site().parts(setting.period())) {
                sum = sum.and(local.at(Optional.empty(), time, sex, codes));
            }
        }
        return sum;
    }

    private Figure ofPlace(String place, String sex, List<String> codes) {
        Figure sum = Figure.NOBODY;
        for (Local local : locals.values()) {
            if (local.site().interventions().knows(place)) {
                for (String time : local.site().parts(setting.period())) {
                    sum = sum.and(local.at(Optional.of(place), time, sex, codes));
                }
            }
        }
        return sum;
    }

    private Figure ofWide(String sex, List<String> codes) {
        return inPeriod(wide(), sex, codes);
    }

    private Figure inPeriod(Layer layer, String sex, List<String> codes) {
        List<String> times =
                setting.calendar().map(all -> all.parts(setting.period())).orElse(List.of(Dimension.ALL));
        Figure sum = Figure.NOBODY;
        for (String time : times) {
            sum = sum.and(layer.at(List.of(time, sex), codes));
        }
        return sum;
    }

    private Layer wide() {
        if (wide.isEmpty()) {
            decide();
            wide = Optional.of(
                    switch (setting.scope()) {
                        case Scope.Nation any -> nation();
                        case Scope.Programme any -> programme();
                        default -> county(List.copyOf(locals.values()), Optional.empty());
                    });
        }
        return wide.get();
    }

    /** What each association shows depends on no other: so as many are decided at once as there are processors. */
    private void decide() {
        locals.values().parallelStream().forEach(Local::core);
    }

    private Wide empty() {
        Dimension times = setting.calendar().map(Calendar::tree).orElseGet(Dimension::new);
        return new Wide(List.of(times, setting.sexes()), traits, setting.limit(), silent);
    }

    private Layer county(List<Local> within, Optional<String> county) {
        Function<Told, Layer> same =
                county.isPresent() ? told -> told.counties().get(county.get()) : Told::wide;
        return layer(empty().add(within.stream().map(Told::core).toList()), county, same);
    }

    /**
     * Decides of the sums of a county, or of the scope.
     *
     * @param same the layer of the same places in another table
     */
    private Layer layer(Wide sums, Optional<String> county, Function<Told, Layer> same) {
        elsewhere.ifPresent(tables -> setting.sexes().codes().forEach(sex -> tables.hides(county, sex)
                .ifPresent(hidden -> sums.settle(sex, hidden))));
        return sums.layer(whole.map(same), settled);
    }

    private static Part core(Local local) {
        return Part.whole(local.core());
    }

    private Map<String, Layer> counties() {
        if (counties.isEmpty()) {
            decide();
            Map<String, List<Local>> by = new LinkedHashMap<>();
            locals.values().forEach(local -> by.computeIfAbsent(local.site().county(), any -> new ArrayList<>())
                    .add(local));
            by.forEach((county, within) -> counties.put(county, county(within, Optional.of(county))));
        }
        return counties;
    }

    private Layer nation() {
        Map<Part, List<Part>> made = new LinkedHashMap<>();
        new TreeMap<>(counties())
                .forEach((county, layer) -> made.put(
                        Part.whole(layer),
                        locals.values().stream()
                                .filter(local -> local.site().county().equals(county))
                                .map(Told::core)
                                .toList()));
        return layer(empty().add(List.copyOf(made.keySet())).madeOf(made), Optional.empty(), Told::wide);
    }

    /** Of each association the programme is all, or some of its interventions. */
    private Layer programme() {
        Wide programme = empty();
        for (Local local : locals.values()) {
            Dimension places = local.site().interventions();
            Map<Boolean, List<Part>> within = local.site().interventionCodes().stream()
                    .collect(Collectors.partitioningBy(
                            one -> setting.within().contains(Integer.parseInt(one)),
                            Collectors.mapping(
                                    one -> new Part(local.parts(), Optional.of(places.at(one))), Collectors.toList())));
            if (within.get(false).isEmpty()) {
                programme.add(local.core(), List.of(core(local)), List.of());
            } else {
                programme.add(local.core(), within.get(true), within.get(false));
            }
        }
        return layer(programme, Optional.empty(), Told::wide);
    }
}
