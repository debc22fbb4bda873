package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.SuccessDefinitions;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Counted;
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
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Told;

/** Participations, closed ones and what became of them by the national headline (R6.4), where and in which intervention. */
@ApplicationScoped
class Results implements StandardReport {
    static final String RUNNING = "RUNNING";
    static final String CLOSED = "CLOSED";
    static final String UNMEASURED = "UNMEASURED";
    static final String MEASURED = "MEASURED";
    private static final Columns COLUMNS = new Columns("s.after", 1);

    private final Frames frames;
    private final CodeLists lists;
    private final SuccessDefinitions definitions;
    private final PlaceNames names;
    private final ReportSettings settings;

    Results(Frames frames, CodeLists lists, SuccessDefinitions definitions, PlaceNames names, ReportSettings settings) {
        this.frames = frames;
        this.lists = lists;
        this.definitions = definitions;
        this.names = names;
        this.settings = settings;
    }

    /** What is told of a scope, or of a part of it. */
    interface Figures {
        /** Of those who ended in the period. */
        Counted ended(String state);

        /** Of those who were running when it ended. */
        Counted running();

        /** A code of the report's lines. A sum is shown if all its parts are. */
        default Counted at(String state) {
            return switch (state) {
                case RUNNING -> running();
                case CLOSED -> ended(Dimension.ALL);
                case Dimension.ALL -> Counted.sum(running(), ended(Dimension.ALL));
                default -> ended(state);
            };
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
        Framed<String> ended = frames.ended(inquiry, territory, COLUMNS, row -> state(row, definition, kinds));
        Framed<Integer> running = frames.running(inquiry, territory);
        Told after = ended.people().tell(List.of(states(definition)), List::of);
        Told still = running.people().sums();
        List<Table> tables = new ArrayList<>();
        tables.add(table(definition, ended.sexes().and(running.sexes()), sex -> figures(after, still, sex)));
        Places places = new Places(
                territory,
                names.all(),
                new ResultsOfPlaces(definition.categories().getFirst()));
        tables.addAll(places.tables(after, still));
        Label text = definition.text();
        return Preamble.document(
                kind().path(),
                new Label("Deltaganden och resultat", "Participations and results"),
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(new Label(
                        definition.title().sv() + " (version " + definition.version() + "): " + text.sv(),
                        definition.title().en() + " (version " + definition.version() + "): " + text.en())),
                tables);
    }

    private static String state(ResultSet row, SuccessDefinition definition, Codes kinds) throws SQLException {
        return Optional.ofNullable(row.getObject("after", Integer.class))
                .map(bits -> definition.categorise(new After(bits).of(kinds)).code())
                .orElse(UNMEASURED);
    }

    private static Figures figures(Told after, Told still, Sex sex) {
        return new Figures() {
            @Override
            public Counted ended(String state) {
                return after.at(sex.code(), state);
            }

            @Override
            public Counted running() {
                return still.at(sex.code());
            }
        };
    }

    private static Dimension states(SuccessDefinition definition) {
        Dimension states = Dimension.of(List.of(UNMEASURED, MEASURED));
        definition.categories().forEach(category -> states.add(MEASURED, category.code()));
        return states;
    }

    private static Table table(SuccessDefinition definition, Sexes sexes, Function<Sex, Figures> of) {
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
                new Names("results", title, title), sexes, lines, (sex, line) -> share(of.apply(sex), line), List.of());
    }

    private static Portion share(Figures figures, Line line) {
        var whole =
                switch (line.code()) {
                    case Dimension.ALL, RUNNING, CLOSED ->
                        Wholes.PARTICIPATIONS.of(figures.at(Dimension.ALL));
                    case UNMEASURED, MEASURED -> Wholes.CLOSED.of(figures.at(CLOSED));
                    default -> Wholes.CLOSED_TOLD.of(figures.at(MEASURED));
                };
        return new Portion(figures.at(line.code()), whole);
    }
}
