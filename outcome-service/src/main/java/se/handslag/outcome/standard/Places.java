package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Results.Figures;
import se.handslag.outcome.veil.Told;

/**
 * The figures of each municipality and of each intervention, which sum to the whole. A nation has too many of both: its
 * counties are told apart.
 */
final class Places {
    static final String IN = "in-";

    private final Territory territory;
    private final PlaceNames.Names names;
    private final ResultsOfPlaces form;

    Places(Territory territory, PlaceNames.Names names, ResultsOfPlaces form) {
        this.territory = territory;
        this.names = names;
        this.form = form;
    }

    List<Table> tables(Told after, Told still) {
        Row whole = Row.sum(
                Dimension.ALL,
                new Label("Alla", "All"),
                form.cells(figures(
                        (told, state) -> told.at(Dimension.ALL, state), after, still.at(Dimension.ALL))));
        if (territory.scope() instanceof Scope.Nation) {
            return List.of(counties(after, still, whole));
        }
        return List.of(municipalities(after, still, whole), interventions(after, still, whole));
    }

    private Table counties(Told after, Told still, Row whole) {
        List<Row> rows = new ArrayList<>();
        for (String county : after.countyCodes()) {
            rows.add(Row.part(
                    county.isEmpty() ? "NONE" : county,
                    county.isEmpty() ? new Label("Inget län", "No county") : names.county(county),
                    form.cells(figures(
                            (told, state) -> told.ofCounty(county, Dimension.ALL, state),
                            after,
                            still.ofCounty(county, Dimension.ALL)))));
        }
        rows.add(whole);
        Label note = new Label(
                "Ett samordningsförbund räknas i det län där dess första kommun ligger.",
                "A coordination association counts in the county of its first municipality.");
        return table("counties", new Label("Län", "Counties"), rows, List.of(note));
    }

    private Table municipalities(Told after, Told still, Row whole) {
        Set<String> codes = new TreeSet<>();
        territory.interventions().forEach(one -> codes.add(one.countedIn()));
        List<Row> rows = new ArrayList<>();
        for (String one : codes) {
            Label name = one.equals(KnownIntervention.SEVERAL)
                    ? new Label("Flera kommuner", "Several municipalities")
                    : names.municipality(one);
            rows.add(Row.part(one, name, cells(after, still, IN + one)));
        }
        rows.add(whole);
        Label note = new Label(
                "Kommunen är den där insatsen bedrivs. En insats i flera kommuner står för sig.",
                "The municipality is where the intervention is carried out. One in several municipalities stands apart.");
        return table("municipalities", new Label("Kommuner", "Municipalities"), rows, List.of(note));
    }

    private Table interventions(Told after, Told still, Row whole) {
        List<Row> rows = new ArrayList<>();
        for (KnownIntervention one : territory.interventions()) {
            one.number()
                    .ifPresent(number -> rows.add(Row.part(
                            one.id().toString(),
                            new Label(one.name(), one.name()),
                            cells(after, still, Integer.toString(number)))));
        }
        rows.add(whole);
        return table("interventions", new Label("Insatser", "Interventions"), rows, List.of());
    }

    private List<Cell> cells(Told after, Told still, String place) {
        return form.cells(figures(
                (told, state) -> told.in(place, Dimension.ALL, state), after, still.in(place, Dimension.ALL)));
    }

    private static Figures figures(BiFunction<Told, String, Counted> at, Told after, Counted still) {
        return new Figures() {
            @Override
            public Counted ended(String state) {
                return at.apply(after, state);
            }

            @Override
            public Counted running() {
                return still;
            }
        };
    }

    private Table table(String id, Label title, List<Row> rows, List<Label> notes) {
        return new Table(id, title, Picture.BARS, title, form.columns(), rows, notes);
    }
}
