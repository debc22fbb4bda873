package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.SuccessDefinitions;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.ResultFigures.Counts;
import se.handslag.outcome.standard.Sheets.Names;

/** Participations, closed ones and what became of them by the national headline (R6.4), where and in which intervention. */
@ApplicationScoped
class Results implements StandardReport {
    private final ResultFigures figures;
    private final SuccessDefinitions definitions;
    private final PlaceNames names;
    private final ReportSettings settings;

    Results(ResultFigures figures, SuccessDefinitions definitions, PlaceNames names, ReportSettings settings) {
        this.figures = figures;
        this.definitions = definitions;
        this.names = names;
        this.settings = settings;
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.RESULTS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        SuccessDefinition definition = definitions.inForce(SuccessDefinitions.NATIONAL_HEADLINE, inquiry.asOf());
        Counts counts = figures.of(inquiry, territory, definition);
        ResultsOfPlaces places = new ResultsOfPlaces(definition.categories().getFirst());
        List<Table> tables = new ArrayList<>();
        tables.add(table(definition, counts));
        tables.add(Activities.table(counts));
        tables.addAll(Places.tables(territory, names.all(), places, counts));
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

    private static Table table(SuccessDefinition definition, Counts counts) {
        List<Line> lines = new ArrayList<>(List.of(
                Line.sum(
                        Dimension.ALL,
                        "Deltaganden som pågick någon dag i perioden",
                        "Participations that ran on any day of the period"),
                Line.part(
                        ResultFigures.RUNNING,
                        "varav pågår vid periodens slut",
                        "of them running at the end of the period"),
                Line.sum(ResultFigures.CLOSED, "varav avslutade under perioden", "of them closed within the period"),
                Line.part(ResultFigures.UNMEASURED, "– situationen efter inte känd", "– situation after not known"),
                Line.sum(ResultFigures.MEASURED, "– situationen efter känd", "– situation after known")));
        for (Category category : definition.categories()) {
            lines.add(new Line(category.code(), category.title(), false));
        }
        Label title = new Label("Resultat", "Results");
        return Sheets.bySex(
                new Names("results", title, title),
                counts.sexes(),
                lines,
                (sex, line) -> share(counts, sex.code(), line),
                List.of());
    }

    private static Portion share(Counts counts, String sex, Line line) {
        var whole =
                switch (line.code()) {
                    case Dimension.ALL, ResultFigures.RUNNING, ResultFigures.CLOSED ->
                        Wholes.PARTICIPATIONS.of(counts.bySex(sex, Dimension.ALL));
                    case ResultFigures.UNMEASURED, ResultFigures.MEASURED ->
                        Wholes.CLOSED.of(counts.bySex(sex, ResultFigures.CLOSED));
                    default -> Wholes.CLOSED_TOLD.of(counts.bySex(sex, ResultFigures.MEASURED));
                };
        return new Portion(counts.bySex(sex, line.code()), whole);
    }
}
