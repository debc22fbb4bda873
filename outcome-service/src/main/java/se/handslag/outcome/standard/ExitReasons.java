package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Label;
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
import se.handslag.outcome.standard.Sheets.Names;

/** Why participations ended. */
@ApplicationScoped
class ExitReasons implements StandardReport {
    private static final String AS_PLANNED = "COMPLETED_AS_PLANNED";

    private final Ran ran;
    private final CodeLists lists;
    private final PlaceNames names;
    private final Suppression suppression;

    ExitReasons(Ran ran, CodeLists lists, PlaceNames names, ReportSettings settings) {
        this.ran = ran;
        this.lists = lists;
        this.names = names;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    private record Group(int place, Integer sex, int reason, long n) {
        static Group read(ResultSet row) throws SQLException {
            return new Group(
                    row.getInt("place"),
                    row.getObject("sex", Integer.class),
                    row.getInt("exit_reason"),
                    row.getLong("n"));
        }
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.EXIT_REASONS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        Keys keys = Keys.closed(Places.column(territory) + ", s.sex, s.exit_reason", 3);
        List<Group> groups = ran.groups(inquiry, territory, keys, Group::read);
        Sexes sexes =
                Sexes.of(lists.of(CodeList.SEX), groups.stream().map(Group::sex).toList());
        Codes reasons = lists.of(CodeList.EXIT_REASON)
                .met(groups.stream().map(Group::reason).collect(Collectors.toSet()));
        CountCube cube = new CountCube(
                sexes.dimension(),
                Dimension.of(reasons.all().stream().map(Codes.Coded::code).toList()));
        Places places = new Places(
                territory,
                names.all(),
                new ShareOfPlaces("as-planned", new Label("Enligt plan", "As planned"), Wholes.CLOSED));
        for (Group group : groups) {
            String reason = reasons.get(group.reason).code();
            cube.add(group.n, sexes.code(group.sex), reason);
            places.add(group.n, group.place, reason.equals(AS_PLANNED) ? ShareOfPlaces.YES : ShareOfPlaces.NO);
        }
        ShownCube shown = suppression.show(cube);
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
        return Preamble.document(kind().path(), title, inquiry, territory, suppression.limit(), List.of(), tables);
    }
}
