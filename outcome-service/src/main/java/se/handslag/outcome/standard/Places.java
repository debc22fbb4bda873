package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.veil.Told;

/**
 * The figures of each municipality and of each intervention, which sum to the whole. A nation has too many of both: its
 * counties are told apart.
 */
final class Places {
    static final String IN = "in-";

    private final Territory territory;
    private final PlaceNames.Names names;
    private final Form form;

    /** What is told of each place. */
    interface Form {
        /** Of the tables. */
        List<Column> columns();

        /** Of one place: one cell for each column, made of its counts by state. */
        List<Cell> cells(Function<String, Counted> at);
    }

    /** Counts of a scope and of its places, by state. */
    interface Source {
        Counted of(String state);

        /** Of a municipality or an intervention. */
        Counted in(String place, String state);

        Counted inCounty(String county, String state);

        Set<String> counties();

        /** The numbers of all interventions. */
        Set<Integer> interventions();

        /** What tables tell of all sexes: each of the states that it tells apart. */
        static Source of(Function<String, Told> tables, Told any) {
            return new Source() {
                @Override
                public Counted of(String state) {
                    return tables.apply(state).at(Dimension.ALL, state);
                }

                @Override
                public Counted in(String place, String state) {
                    return tables.apply(state).in(place, Dimension.ALL, state);
                }

                @Override
                public Counted inCounty(String county, String state) {
                    return tables.apply(state).ofCounty(county, Dimension.ALL, state);
                }

                @Override
                public Set<String> counties() {
                    return any.countyCodes();
                }

                @Override
                public Set<Integer> interventions() {
                    return any.interventions();
                }
            };
        }

        static Source of(Told table) {
            return of(any -> table, table);
        }
    }

    Places(Territory territory, PlaceNames.Names names, Form form) {
        this.territory = territory;
        this.names = names;
        this.form = form;
    }

    List<Table> tables(Source counts) {
        Row whole = Row.sum(Dimension.ALL, new Label("Alla", "All"), form.cells(counts::of));
        if (territory.scope() instanceof Scope.Nation) {
            return List.of(counties(counts, whole));
        }
        return List.of(municipalities(counts, whole), interventions(counts, whole));
    }

    private Table counties(Source counts, Row whole) {
        List<Row> rows = new ArrayList<>();
        for (String county : counts.counties()) {
            rows.add(Row.part(
                    county.isEmpty() ? "NONE" : county,
                    county.isEmpty() ? new Label("Inget län", "No county") : names.county(county),
                    form.cells(state -> counts.inCounty(county, state))));
        }
        rows.add(whole);
        Label note = new Label(
                "Ett samordningsförbund räknas i det län där dess första kommun ligger.",
                "A coordination association counts in the county of its first municipality.");
        return table("counties", new Label("Län", "Counties"), rows, List.of(note));
    }

    private Table municipalities(Source counts, Row whole) {
        Set<String> codes = new TreeSet<>();
        territory.interventions().forEach(one -> codes.add(one.countedIn()));
        if (!unnamed(counts).isEmpty()) {
            codes.add(KnownIntervention.SEVERAL);
        }
        List<Row> rows = new ArrayList<>();
        for (String one : codes) {
            Label name = one.equals(KnownIntervention.SEVERAL)
                    ? new Label("Flera kommuner", "Several municipalities")
                    : names.municipality(one);
            rows.add(Row.part(one, name, form.cells(state -> counts.in(IN + one, state))));
        }
        rows.add(whole);
        Label note = new Label(
                "Kommunen är den där insatsen bedrivs. En insats i flera kommuner står för sig.",
                "The municipality is where the intervention is carried out. One in several municipalities stands apart.");
        return table("municipalities", new Label("Kommuner", "Municipalities"), rows, List.of(note));
    }

    private Table interventions(Source counts, Row whole) {
        List<Row> rows = new ArrayList<>();
        Set<Integer> met = counts.interventions();
        for (KnownIntervention one : territory.interventions()) {
            one.number()
                    .filter(met::contains)
                    .ifPresent(number -> rows.add(Row.part(
                            one.id().toString(),
                            new Label(one.name(), one.name()),
                            form.cells(state -> counts.in(Integer.toString(number), state)))));
        }
        List<Integer> unnamed = unnamed(counts);
        for (int i = 0; i < unnamed.size(); i++) {
            int number = unnamed.get(i);
            rows.add(Row.part(
                    "unnamed-" + (i + 1),
                    new Label("Insats som ännu inte är känd", "Intervention not known yet"),
                    form.cells(state -> counts.in(Integer.toString(number), state))));
        }
        rows.add(whole);
        return table("interventions", new Label("Insatser", "Interventions"), rows, List.of());
    }

    /** Participations may be known before their intervention is: they stand under several municipalities. */
    private List<Integer> unnamed(Source counts) {
        boolean ofAssociations =
                territory.scope() instanceof Scope.OfAssociation || territory.scope() instanceof Scope.County;
        return ofAssociations
                ? counts.interventions().stream()
                        .filter(number -> !territory.byNumber().containsKey(number))
                        .toList()
                : List.of();
    }

    private Table table(String id, Label title, List<Row> rows, List<Label> notes) {
        return new Table(id, title, Picture.BARS, title, form.columns(), rows, notes);
    }
}
