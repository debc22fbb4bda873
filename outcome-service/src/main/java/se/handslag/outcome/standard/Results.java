package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.SuccessDefinitions;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.report.ReportSettings;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Ran.Keys;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;

/** Participations, closed ones and what became of them by the national headline (R6.4), where and in which intervention. */
@ApplicationScoped
class Results implements StandardReport {
    private static final String RUNNING = "RUNNING";
    private static final String CLOSED = "CLOSED";
    private static final String UNMEASURED = "UNMEASURED";
    private static final String MEASURED = "MEASURED";
    private final Ran ran;
    private final CodeLists lists;
    private final SuccessDefinitions definitions;
    private final PlaceNames names;
    private final Suppression suppression;

    Results(Ran ran, CodeLists lists, SuccessDefinitions definitions, PlaceNames names, ReportSettings settings) {
        this.ran = ran;
        this.lists = lists;
        this.definitions = definitions;
        this.names = names;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    private record Group(int place, Integer sex, boolean closed, Optional<After> after, long n) {
        static Group read(ResultSet row) throws SQLException {
            return new Group(
                    row.getInt("place"),
                    row.getObject("sex", Integer.class),
                    row.getBoolean("closed"),
                    Optional.ofNullable(row.getObject("after", Integer.class)).map(After::new),
                    row.getLong("n"));
        }

        String state(SuccessDefinition definition, Codes kinds) {
            return closed
                    ? after.map(told -> definition.categorise(told.of(kinds)).code())
                            .orElse(UNMEASURED)
                    : RUNNING;
        }
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.RESULTS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        SuccessDefinition definition = definitions.inForce(SuccessDefinitions.NATIONAL_HEADLINE, inquiry.asOf());
        Codes kinds = lists.of(CodeList.WORK_KIND);
        Keys keys = Keys.all(
                Places.column(territory) + ", s.sex, s.closed, case when s.closed then s.after end as after", 4);
        List<Group> groups = ran.groups(inquiry, territory, keys, Group::read);
        Sexes sexes =
                Sexes.of(lists.of(CodeList.SEX), groups.stream().map(Group::sex).toList());
        CountCube cube = new CountCube(sexes.dimension(), states(definition));
        String success = definition.categories().getFirst().code();
        Places places = new Places(
                territory,
                names.all(),
                new ResultsOfPlaces(definition.categories().getFirst().title()));
        Activities activities = new Activities(sexes);
        for (Group group : groups) {
            group.after.ifPresent(after -> activities.add(group.n, group.sex, after));
            String state = group.state(definition, kinds);
            cube.add(group.n, sexes.code(group.sex), state);
            places.add(group.n, group.place, place(state, success));
        }
        List<Table> tables = new ArrayList<>();
        tables.add(table(definition, sexes, suppression.show(cube)));
        tables.add(activities.table(suppression));
        tables.addAll(places.tables(suppression));
        Label text = definition.text();
        return Preamble.document(
                kind().path(),
                new Label("Deltaganden och resultat", "Participations and results"),
                inquiry,
                territory,
                suppression.limit(),
                List.of(new Label(
                        definition.title().sv() + " (version " + definition.version() + "): " + text.sv(),
                        definition.title().en() + " (version " + definition.version() + "): " + text.en())),
                tables);
    }

    private static String place(String state, String success) {
        return switch (state) {
            case RUNNING -> ResultsOfPlaces.RUNNING;
            case UNMEASURED -> ResultsOfPlaces.UNMEASURED;
            default -> state.equals(success) ? ResultsOfPlaces.SUCCESS : ResultsOfPlaces.OTHER;
        };
    }

    private static Dimension states(SuccessDefinition definition) {
        Dimension states =
                Dimension.of(List.of(RUNNING, CLOSED)).add(CLOSED, UNMEASURED).add(CLOSED, MEASURED);
        definition.categories().forEach(category -> states.add(MEASURED, category.code()));
        return states;
    }

    private static Table table(SuccessDefinition definition, Sexes sexes, ShownCube shown) {
        List<Line> lines = new ArrayList<>(List.of(
                Line.sum(
                        Dimension.ALL,
                        "Deltaganden som pågick någon dag i perioden",
                        "Participations that ran on any day of the period"),
                Line.part(RUNNING, "varav pågår vid periodens slut", "of them running at the end of the period"),
                Line.sum(CLOSED, "varav avslutade under perioden", "of them closed within the period"),
                Line.part(UNMEASURED, "– situationen efter inte känd", "– situation after not known"),
                Line.sum(MEASURED, "– situationen efter känd", "– situation after known")));
        for (Category category : definition.categories()) {
            lines.add(new Line(category.code(), category.title(), false));
        }
        Label title = new Label("Resultat", "Results");
        return Sheets.bySex(
                new Names("results", title, title), sexes, lines, (sex, line) -> share(shown, sex, line), List.of());
    }

    private static Portion share(ShownCube shown, Sex sex, Line line) {
        var whole =
                switch (line.code()) {
                    case Dimension.ALL, RUNNING, CLOSED ->
                        Wholes.PARTICIPATIONS.of(shown.at(sex.code(), Dimension.ALL));
                    case UNMEASURED, MEASURED -> Wholes.CLOSED.of(shown.at(sex.code(), CLOSED));
                    default -> Wholes.CLOSED_TOLD.of(shown.at(sex.code(), MEASURED));
                };
        return new Portion(shown.at(sex.code(), line.code()), whole);
    }
}
