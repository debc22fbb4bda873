package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Surroundings;
import se.handslag.outcome.scope.Territory;

/**
 * The figures of each municipality and of each intervention, which sum to the whole. A nation has too many of both: its
 * counties are told apart.
 */
final class Places {
    static final String IN = "in-";

    private final Territory territory;
    private final PlaceNames.Names names;
    private final Form form;
    private final PlaceCounts counts;

    /** What is told of each place. */
    interface Form {
        /** Of the tables. */
        List<Column> columns();

        /** Of one place: one cell for each column. */
        List<Cell> cells(Place place);
    }

    private Places(Territory territory, PlaceNames.Names names, Form form, PlaceCounts counts) {
        this.territory = territory;
        this.names = names;
        this.form = form;
        this.counts = counts;
    }

    static List<Table> tables(Territory territory, PlaceNames.Names names, Form form, PlaceCounts counts) {
        Places places = new Places(territory, names, form, counts);
        return territory.scope() instanceof Scope.Nation
                ? List.of(places.counties())
                : List.of(places.municipalities(), places.interventions());
    }

    private Table counties() {
        Map<Integer, String> countyOf = new HashMap<>();
        territory.around().forEach(one -> countyOf.put(one.number(), one.county()));
        List<Row> rows = new ArrayList<>();
        for (String county : counts.counties()) {
            Place place = new Place(
                    state -> counts.inCounty(county, state),
                    spot -> countyOf.getOrDefault(spot.association(), "").equals(county));
            rows.add(Row.part(
                    county.isEmpty() ? "NONE" : county,
                    county.isEmpty() ? new Label("Inget län", "No county") : names.county(county),
                    form.cells(place)));
        }
        Label note = new Label(
                "Ett samordningsförbund räknas i det län där dess första kommun ligger.",
                "A coordination association counts in the county of its first municipality.");
        return table("counties", new Label("Län", "Counties"), rows, List.of(note));
    }

    private Table municipalities() {
        Set<String> codes = new TreeSet<>();
        territory.interventions().forEach(one -> codes.add(one.countedIn()));
        if (!unnamed().isEmpty()) {
            codes.add(KnownIntervention.SEVERAL);
        }
        Map<String, Set<Integer>> met = metByMunicipality();
        List<Row> rows = new ArrayList<>();
        for (String one : codes) {
            Label name = one.equals(KnownIntervention.SEVERAL)
                    ? new Label("Flera kommuner", "Several municipalities")
                    : names.municipality(one);
            rows.add(Row.part(one, name, form.cells(municipality(one, met.getOrDefault(one, Set.of())))));
        }
        Label note = new Label(
                "Kommunen är den där insatsen bedrivs. En insats i flera kommuner står för sig.",
                "The municipality is where the intervention is carried out. One in several municipalities stands apart.");
        return table("municipalities", new Label("Kommuner", "Municipalities"), rows, List.of(note));
    }

    /** A programme, or an intervention by itself, may be but a part of what its association has in a municipality. */
    private Place municipality(String code, Set<Integer> met) {
        Set<Integer> own = met.stream().filter(this::isWithin).collect(Collectors.toSet());
        Function<String, Counted> sum = state -> own.stream()
                .map(number -> counts.in(Integer.toString(number), state))
                .reduce(new Cell.Count(0), Counted::sum);
        return new Place(
                own.equals(met) ? state -> counts.in(IN + code, state) : sum,
                spot -> own.contains(spot.intervention()));
    }

    private Map<String, Set<Integer>> metByMunicipality() {
        Map<Integer, String> municipalities = new HashMap<>();
        for (Surroundings association : territory.around()) {
            association.interventions().forEach(one -> one.number()
                    .ifPresent(number -> municipalities.put(number, one.countedIn())));
        }
        return counts.interventions().stream()
                .collect(Collectors.groupingBy(
                        number -> municipalities.getOrDefault(number, KnownIntervention.SEVERAL), Collectors.toSet()));
    }

    private Table interventions() {
        List<Row> rows = new ArrayList<>();
        Set<Integer> met = counts.interventions();
        for (KnownIntervention one : territory.interventions()) {
            one.number()
                    .filter(met::contains)
                    .ifPresent(number -> rows.add(Row.part(
                            one.id().toString(), new Label(one.name(), one.name()), form.cells(intervention(number)))));
        }
        List<Integer> unnamed = unnamed();
        for (int i = 0; i < unnamed.size(); i++) {
            rows.add(Row.part(
                    "unnamed-" + (i + 1),
                    new Label("Insats som ännu inte är känd", "Intervention not known yet"),
                    form.cells(intervention(unnamed.get(i)))));
        }
        return table("interventions", new Label("Insatser", "Interventions"), rows, List.of());
    }

    private Place intervention(int number) {
        return new Place(state -> counts.in(Integer.toString(number), state), spot -> spot.intervention() == number);
    }

    /** Participations may be known before their intervention is: they stand under several municipalities. */
    private List<Integer> unnamed() {
        return ofAssociations()
                ? counts.interventions().stream()
                        .filter(number -> !territory.byNumber().containsKey(number))
                        .toList()
                : List.of();
    }

    private boolean isWithin(int intervention) {
        return ofAssociations() || territory.numbers().contains(intervention);
    }

    private boolean ofAssociations() {
        return territory.scope() instanceof Scope.OfAssociation || territory.scope() instanceof Scope.County;
    }

    private Table table(String id, Label title, List<Row> parts, List<Label> notes) {
        List<Row> rows = new ArrayList<>(parts);
        rows.add(Row.sum(Dimension.ALL, new Label("Alla", "All"), form.cells(new Place(counts::of, any -> true))));
        return new Table(id, title, Picture.BARS, title, form.columns(), rows, notes);
    }
}
