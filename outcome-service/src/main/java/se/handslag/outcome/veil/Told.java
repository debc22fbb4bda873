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
    private final List<String> within;
    private final Map<String, Layer> counties = new HashMap<>();
    private Optional<Layer> wide = Optional.empty();

    /**
     * @param whole that tells of the people who are told of here among others, under these codes
     */
    Told(
            Setting setting,
            List<Dimension> traits,
            Map<Integer, Local> locals,
            Optional<Told> whole,
            List<String> within) {
        this.setting = setting;
        this.traits = traits;
        this.locals = new TreeMap<>(locals);
        this.whole = whole;
        this.within = within;
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

    /** True if the sum of a place, or of the whole association, may not be shown for the period. */
    boolean hides(int association, Optional<String> place, String sex) {
        Local local = locals.get(association);
        return local != null
                && local.site().parts(setting.period()).stream()
                        .map(time -> place.map(where -> local.parts().at(List.of(where, time, sex), all()))
                                .orElseGet(() -> local.core().at(List.of(time, sex), all())))
                        .anyMatch(Figure::hidden);
    }

    private List<String> all() {
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
                sum = sum.and(local.core().at(List.of(time, sex), codes));
            }
        }
        return sum;
    }

    private Figure ofPlace(String place, String sex, List<String> codes) {
        Figure sum = Figure.NOBODY;
        for (Local local : locals.values()) {
            if (local.site().interventions().knows(place)) {
                for (String time : local.site().parts(setting.period())) {
                    sum = sum.and(local.parts().at(List.of(place, time, sex), codes));
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
                        default -> county(List.copyOf(locals.values()), whole.map(Told::wide));
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
        return new Wide(List.of(times, setting.sexes()), traits, setting.limit());
    }

    private Layer county(List<Local> within, Optional<Layer> of) {
        return empty().add(within.stream().map(Told::core).toList()).layer(of, this.within);
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
            by.forEach((county, within) -> counties.put(
                    county, county(within, whole.map(told -> told.counties().get(county)))));
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
        return empty().add(List.copyOf(made.keySet())).madeOf(made).layer(whole.map(Told::wide), within);
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
        return programme.layer(whole.map(Told::wide), this.within);
    }
}
