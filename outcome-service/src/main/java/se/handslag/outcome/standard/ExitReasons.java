package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Told;

/** Why participations ended. */
@ApplicationScoped
class ExitReasons implements StandardReport {
    private static final Frames.Columns COLUMNS = new Frames.Columns("s.exit_reason", 1);

    private final Frames frames;
    private final CodeLists lists;
    private final ReportSettings settings;

    ExitReasons(Frames frames, CodeLists lists, ReportSettings settings) {
        this.frames = frames;
        this.lists = lists;
        this.settings = settings;
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.EXIT_REASONS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        Codes reasons = lists.of(CodeList.EXIT_REASON);
        Framed<String> ended = frames.ended(
                inquiry, territory, COLUMNS, row -> reasons.get(row.getInt("exit_reason")).code());
        Told shown = ended.people()
                .tell(
                        List.of(Dimension.of(
                                reasons.all().stream().map(Codes.Coded::code).toList())),
                        List::of);
        List<Line> lines = new ArrayList<>();
        reasons.all().forEach(one -> lines.add(new Line(one.code(), one.label(), false)));
        lines.add(Line.sum(Dimension.ALL, "Avslutade under perioden", "Closed within the period"));
        Label title = new Label("Avslutsanledningar", "Reasons for leaving");
        Names heads = new Names("exit-reasons", title, new Label("Avslutsanledning", "Reason"));
        List<Table> tables = new ArrayList<>();
        tables.add(Sheets.bySex(
                heads,
                sexes,
                lines,
                (sex, line) -> new Portion(
                        shown.at(sex.code(), line.code()), Wholes.CLOSED.of(shown.at(sex.code(), Dimension.ALL))),
                List.of()));
        tables.addAll(places.tables(suppression));
        return Preamble.document(
                kind().path(),
                title,
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(),
                List.of(Sheets.bySex(
                        names,
                        ended.sexes(),
                        lines,
                        (sex, line) -> new Portion(
                                shown.at(sex.code(), line.code()),
                                Wholes.CLOSED.of(shown.at(sex.code(), Dimension.ALL))),
                        List.of())));
    }
}
