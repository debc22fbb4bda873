package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.report.ReportSettings;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Ran.Keys;
import se.handslag.outcome.standard.Sheets.Names;

/** Why participations ended. */
@ApplicationScoped
class ExitReasons implements StandardReport {
    private static final Keys KEYS = Keys.closed("s.sex, s.exit_reason", 2);

    private final Ran ran;
    private final CodeLists lists;
    private final Suppression suppression;

    ExitReasons(Ran ran, CodeLists lists, ReportSettings settings) {
        this.ran = ran;
        this.lists = lists;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    private record Group(Integer sex, int reason, long n) {}

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.EXIT_REASONS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        List<Group> groups = ran.groups(
                inquiry,
                territory,
                KEYS,
                row -> new Group(row.getObject("sex", Integer.class), row.getInt("exit_reason"), row.getLong("n")));
        Sexes sexes =
                Sexes.of(lists.of(CodeList.SEX), groups.stream().map(Group::sex).toList());
        Codes reasons = lists.of(CodeList.EXIT_REASON);
        CountCube cube = new CountCube(
                sexes.dimension(),
                Dimension.of(reasons.all().stream().map(Codes.Coded::code).toList()));
        groups.forEach(group -> cube.add(
                group.n, sexes.code(group.sex), reasons.get(group.reason).code()));
        ShownCube shown = suppression.show(cube);
        List<Line> lines = new ArrayList<>();
        reasons.all().forEach(one -> lines.add(new Line(one.code(), one.label(), false)));
        lines.add(Line.sum(Dimension.ALL, "Avslutade under perioden", "Closed within the period"));
        Label title = new Label("Avslutsanledningar", "Reasons for leaving");
        Names names = new Names("exit-reasons", title, new Label("Avslutsanledning", "Reason"));
        return Preamble.document(
                kind().path(),
                title,
                inquiry,
                territory,
                suppression.limit(),
                List.of(),
                List.of(Sheets.bySex(
                        names,
                        sexes,
                        lines,
                        (sex, line) -> new Portion(
                                shown.at(sex.code(), line.code()),
                                Wholes.CLOSED.of(shown.at(sex.code(), Dimension.ALL))),
                        List.of())));
    }
}
