package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territory;

/**
 * The figures of each municipality and of each intervention, which sum to the whole. Those of interventions stand in reports
 * of associations and less; a nation has too many, and its participations are counted by municipality in the first place.
 */
final class Places {
    private static final String IN = "in-";

    private final Territory territory;
    private final PlaceNames.Names names;
    private final Form form;
    private final Map<Integer, KnownIntervention> known;
    private final List<String> codes;
    private final Map<Integer, Map<String, Long>> counts = new LinkedHashMap<>();

    Places(Territory territory, PlaceNames.Names names, Form form) {
        this.territory = territory;
        this.names = names;
        this.form = form;
        this.known = territory.byNumber();
        this.codes = codes(territory);
    }

    /** What is told of each place. */
    interface Form {
        /** In which participations are told apart. */
        Dimension states();

        /** Of the tables. */
        List<Column> columns();

        /** Of one place: one cell for each column, made of its counts by state. */
        List<Cell> cells(Function<String, Counted> at);
    }

    /** Of a row {@code s} of the projection: where it stands; {@code :municipalities} are {@link #municipalities}. */
    static String column(Territory territory) {
        return wide(territory)
                ? "coalesce((cast(:municipalities as integer[]))[s.intervention], 0) as place"
                : "s.intervention as place";
    }

    private static boolean wide(Territory territory) {
        return territory.scope() instanceof Scope.Nation;
    }

    private static List<String> codes(Territory territory) {
        Set<String> codes = new TreeSet<>();
        territory.interventions().forEach(one -> codes.add(one.countedIn()));
        codes.remove(KnownIntervention.SEVERAL);
        return List.copyOf(codes);
    }

    /** At the number of each intervention the place of its municipality among all, from 1 on; 0 for several. */
    static Integer[] municipalities(Territory territory) {
        Map<Integer, KnownIntervention> known = territory.byNumber();
        Map<String, Integer> order = new HashMap<>();
        codes(territory).forEach(code -> order.put(code, order.size() + 1));
        Integer[] places = new Integer
                [known.keySet().stream().mapToInt(Integer::intValue).max().orElse(0)];
        Arrays.fill(places, 0);
        known.forEach((number, one) -> places[number - 1] = order.getOrDefault(one.countedIn(), 0));
        return places;
    }

    void add(long count, int place, String state) {
        counts.computeIfAbsent(place, any -> new LinkedHashMap<>()).merge(state, count, Long::sum);
    }

    /** Participations may be known before their intervention is: they stand under several municipalities, without a name. */
    private String municipality(int place) {
        if (wide(territory)) {
            return place == 0 ? KnownIntervention.SEVERAL : codes.get(place - 1);
        }
        return known.containsKey(place) ? known.get(place).countedIn() : KnownIntervention.SEVERAL;
    }

    List<Table> tables(Suppression suppression) {
        Dimension places = new Dimension();
        Set<String> municipalities = new TreeSet<>();
        counts.keySet().forEach(one -> municipalities.add(municipality(one)));
        municipalities.forEach(one -> places.add(Dimension.ALL, IN + one));
        if (!wide(territory)) {
            counts.keySet().forEach(one -> places.add(IN + municipality(one), Integer.toString(one)));
        }
        CountCube cube = new CountCube(places, form.states());
        counts.forEach((one, byState) -> byState.forEach((state, count) ->
                cube.add(count, wide(territory) ? IN + municipality(one) : Integer.toString(one), state)));
        ShownCube shown = suppression.show(cube);
        List<Table> tables = new ArrayList<>();
        tables.add(municipalities(shown, municipalities));
        if (!wide(territory)) {
            tables.add(interventions(shown));
        }
        return tables;
    }

    private Table municipalities(ShownCube shown, Set<String> municipalities) {
        List<Row> rows = new ArrayList<>();
        for (String one : municipalities) {
            Label name = one.equals(KnownIntervention.SEVERAL)
                    ? new Label("Flera kommuner", "Several municipalities")
                    : names.municipality(one);
            rows.add(Row.part(one, name, cells(shown, IN + one)));
        }
        rows.add(whole(shown));
        Label note = new Label(
                "Kommunen är den där insatsen bedrivs. En insats i flera kommuner står för sig.",
                "The municipality is where the intervention is carried out. One in several municipalities stands apart.");
        return table("municipalities", new Label("Kommuner", "Municipalities"), rows, List.of(note));
    }

    private Table interventions(ShownCube shown) {
        List<Row> rows = new ArrayList<>();
        for (KnownIntervention one : territory.interventions()) {
            one.number()
                    .filter(counts::containsKey)
                    .ifPresent(number -> rows.add(Row.part(
                            one.id().toString(),
                            new Label(one.name(), one.name()),
                            cells(shown, Integer.toString(number)))));
        }
        int unnamed = 0;
        for (int number : counts.keySet()) {
            if (!known.containsKey(number)) {
                unnamed++;
                rows.add(Row.part(
                        "unnamed-" + unnamed,
                        new Label("Insats som ännu inte är känd", "Intervention not known yet"),
                        cells(shown, Integer.toString(number))));
            }
        }
        rows.add(whole(shown));
        return table("interventions", new Label("Insatser", "Interventions"), rows, List.of());
    }

    private Row whole(ShownCube shown) {
        return Row.sum(Dimension.ALL, new Label("Alla", "All"), cells(shown, Dimension.ALL));
    }

    private List<Cell> cells(ShownCube shown, String place) {
        return form.cells(state -> shown.at(place, state));
    }

    private Table table(String id, Label title, List<Row> rows, List<Label> notes) {
        return new Table(id, title, Picture.BARS, title, form.columns(), rows, notes);
    }
}
