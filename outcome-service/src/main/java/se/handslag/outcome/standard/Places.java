package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Column;
import se.handslag.outcome.document.Row;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Table.Picture;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territory;

/**
 * The figures of each municipality and of each intervention, which sum to the whole. Those of interventions stand in reports
 * of associations and less; a nation has too many.
 */
final class Places {
    static final String RUNNING = "RUNNING";
    static final String UNMEASURED = "UNMEASURED";
    static final String SUCCESS = "SUCCESS";
    static final String OTHER = "OTHER";
    private static final String CLOSED = "CLOSED";
    private static final String MEASURED = "MEASURED";
    static final String IN = "in-";

    private final Territory territory;
    private final Label success;
    private final Map<Integer, KnownIntervention> known;
    private final Map<Integer, Map<String, Long>> counts = new LinkedHashMap<>();

    Places(Territory territory, Label success) {
        this.territory = territory;
        this.success = success;
        this.known = territory.byNumber();
    }

    void add(long count, int intervention, String state) {
        counts.computeIfAbsent(intervention, any -> new LinkedHashMap<>()).merge(state, count, Long::sum);
    }

    /** Participations may be known before their intervention is: they stand under several municipalities, without a name. */
    private String municipality(int intervention) {
        return known.containsKey(intervention) ? known.get(intervention).countedIn() : KnownIntervention.SEVERAL;
    }

    List<Table> tables(Suppression suppression) {
        Dimension places = new Dimension();
        Set<String> municipalities = new TreeSet<>();
        counts.keySet().forEach(one -> municipalities.add(municipality(one)));
        municipalities.forEach(one -> places.add(Dimension.ALL, IN + one));
        counts.keySet().forEach(one -> places.add(IN + municipality(one), Integer.toString(one)));
        CountCube cube = new CountCube(places, states());
        counts.forEach(
                (one, byState) -> byState.forEach((state, count) -> cube.add(count, Integer.toString(one), state)));
        ShownCube shown = suppression.show(cube);
        List<Table> tables = new ArrayList<>();
        tables.add(municipalities(shown, municipalities));
        if (!(territory.scope() instanceof Scope.Nation)) {
            tables.add(interventions(shown));
        }
        return tables;
    }

    private static Dimension states() {
        return Dimension.of(List.of(RUNNING, CLOSED))
                .add(CLOSED, UNMEASURED)
                .add(CLOSED, MEASURED)
                .add(MEASURED, SUCCESS)
                .add(MEASURED, OTHER);
    }

    private Table municipalities(ShownCube shown, Set<String> municipalities) {
        List<Row> rows = new ArrayList<>();
        for (String one : municipalities) {
            Label name = one.equals(KnownIntervention.SEVERAL)
                    ? new Label("Flera kommuner", "Several municipalities")
                    : new Label("Kommun " + one, "Municipality " + one);
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

    private static Row whole(ShownCube shown) {
        return Row.sum(Dimension.ALL, new Label("Alla", "All"), cells(shown, Dimension.ALL));
    }

    private static List<Cell> cells(ShownCube shown, String place) {
        return List.of(
                shown.at(place, Dimension.ALL),
                shown.at(place, CLOSED),
                shown.at(place, MEASURED),
                shown.at(place, SUCCESS),
                new Portion(shown.at(place, SUCCESS), Wholes.CLOSED_TOLD.of(shown.at(place, MEASURED))));
    }

    private Table table(String id, Label title, List<Row> rows, List<Label> notes) {
        List<Column> columns = List.of(
                Column.of("participations", new Label("Deltaganden", "Participations")),
                Column.of("closed", new Label("Avslutade", "Closed")),
                Column.of("measured", new Label("Situationen efter känd", "Situation after known")),
                Column.of("success", success),
                Column.of("success-share", new Label(success.sv() + ", andel", success.en() + ", share")));
        return new Table(id, title, Picture.BARS, title, columns, rows, notes);
    }
}
