package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Told;

/** Why participations ended. */
@ApplicationScoped
class ExitReasons implements StandardReport {
    private static final Frames.Columns COLUMNS = new Frames.Columns("s.exit_reason", 1);

    private static final ShareOfPlaces AS_PLANNED = new ShareOfPlaces(
            "as-planned",
            new Label("Enligt plan", "As planned"),
            Wholes.CLOSED,
            new ShareOfPlaces.Codes(Dimension.ALL, "COMPLETED_AS_PLANNED"));

    private final Frames frames;
    private final CodeLists lists;
    private final PlaceNames names;
    private final ReportSettings settings;

    ExitReasons(Frames frames, CodeLists lists, PlaceNames names, ReportSettings settings) {
        this.frames = frames;
        this.lists = lists;
        this.names = names;
        this.settings = settings;
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.EXIT_REASONS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        Codes all = lists.of(CodeList.EXIT_REASON);
        Framed<Integer> ended = frames.ended(inquiry, territory, COLUMNS, row -> row.getInt("exit_reason"));
        Codes reasons = all.met(ended.people().seen());
        Told shown = ended.people()
                .tell(
                        List.of(Dimension.of(
                                reasons.all().stream().map(Codes.Coded::code).toList())),
                        reason -> List.of(reasons.get(reason).code()));
        List<Line> lines = new ArrayList<>();
        reasons.all().forEach(one -> lines.add(new Line(one.code(), one.label(), false)));
        lines.add(Line.sum(Dimension.ALL, "Avslutade under perioden", "Closed within the period"));
        Label title = new Label("Avslutsanledningar", "Reasons for leaving");
        Names heads = new Names("exit-reasons", title, new Label("Avslutsanledning", "Reason"));
        List<Table> tables = new ArrayList<>();
        tables.add(Sheets.bySex(
                heads,
                ended.sexes(),
                lines,
                (sex, line) -> new Portion(
                        shown.at(sex.code(), line.code()), Wholes.CLOSED.of(shown.at(sex.code(), Dimension.ALL))),
                List.of()));
        tables.addAll(Places.tables(territory, names.all(), AS_PLANNED, PlaceCounts.of(shown)));
        return Preamble.document(
                kind().path(), title, inquiry, territory, settings.suppressionLimit(), List.of(), tables);
    }
}
