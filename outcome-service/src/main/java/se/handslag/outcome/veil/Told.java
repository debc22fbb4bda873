package se.handslag.outcome.veil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private final Map<Integer, Local<?>> locals;
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
            Map<Integer, Local<?>> locals,
            Optional<Told> whole,
            List<String> within) {
        this.setting = setting;
        this.traits = traits;
        this.locals = new TreeMap<>(locals);
        this.whole = whole;
        this.within = within;
    }

    Map<Integer, Local<?>> locals() {
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

    private static Counted shown(Figure figure) {
        return figure.hidden() ? new Hidden() : new Count(figure.count());
    }

    private static String only(Iterable<Integer> one) {
        return one.iterator().hasNext() ? one.iterator().next().toString() : "";
    }

    private Figure ofAssociation(String sex, List<String> codes) {
        Figure sum = Figure.NOBODY;
        for (Local<?> local : locals.values()) {
            for (String time : local.site().parts(setting.period())) {
                sum = sum.and(local.core().at(List.of(time, sex), codes));
            }
        }
        return sum;
    }

    private Figure ofPlace(String place, String sex, List<String> codes) {
        Figure sum = Figure.NOBODY;
        for (Local<?> local : locals.values()) {
            if (local.site().interventions().knows(place)) {
                for (String time : local.site().parts(setting.period())) {
                    sum = sum.and(local.parts().at(List.of(place, time, sex), codes));
                }
            }
        }
        return sum;
    }

    private Figure ofWide(String sex, List<String> codes) {
        List<String> times =
                setting.calendar().map(all -> all.parts(setting.period())).orElse(List.of(Dimension.ALL));
        Figure sum = Figure.NOBODY;
        for (String time : times) {
            sum = sum.and(wide().at(List.of(time, sex), codes));
        }
        return sum;
    }

    private Layer wide() {
        if (wide.isEmpty()) {
            wide = Optional.of(
                    switch (setting.scope()) {
                        case Scope.Nation any -> nation();
                        case Scope.Programme any -> programme();
                        default -> county(List.copyOf(locals.values()), whole.map(Told::wide));
                    });
        }
        return wide.get();
    }

    private Wide empty() {
        Dimension times = setting.calendar().map(Calendar::tree).orElseGet(Dimension::new);
        return new Wide(List.of(times, setting.sexes()), traits, setting.limit());
    }

    private Layer county(List<Local<?>> within, Optional<Layer> of) {
        return empty().of(within.stream().map(Told::core).toList(), true).layer(of, this.within);
    }

    private static Part core(Local<?> local) {
        return new Part(local.core(), List.of());
    }

    private Map<String, Layer> counties() {
        if (counties.isEmpty()) {
            Map<String, List<Local<?>>> by = new LinkedHashMap<>();
            locals.values().forEach(local -> by.computeIfAbsent(local.site().county(), any -> new ArrayList<>())
                    .add(local));
            by.forEach((county, within) ->
                    counties.put(county, county(within, whole.map(told -> told.counties().get(county)))));
        }
        return counties;
    }

    private Layer nation() {
        List<Part> parts = new TreeMap<>(counties())
                .values().stream().map(layer -> new Part(layer, List.of())).toList();
        return empty().of(parts, true).layer(whole.map(Told::wide), within);
    }

    /** Of each association the programme is all, or some of its interventions: then the others must not be told by it. */
    private Layer programme() {
        List<Part> inside = new ArrayList<>();
        Wide programme = empty();
        for (Local<?> local : locals.values()) {
            Dimension places = local.site().interventions();
            List<String> all = local.site().interventionCodes();
            List<String> some = all.stream()
                    .filter(one -> setting.within().contains(Integer.parseInt(one)))
                    .toList();
            if (some.size() == all.size()) {
                inside.add(core(local));
            } else {
                some.forEach(one -> inside.add(new Part(local.parts(), List.of(places.at(one)))));
                List<Part> others = all.stream()
                        .filter(one -> !some.contains(one))
                        .map(one -> new Part(local.parts(), List.of(places.at(one))))
                        .toList();
                programme.of(others, false).beside(core(local), others);
            }
        }
        return programme.of(inside, true).layer(whole.map(Told::wide), within);
    }
}
