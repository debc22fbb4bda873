package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.report.ReportSettings;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Codes.Coded;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Ran.Keys;
import se.handslag.outcome.standard.Sheets.Names;

/** What people lived on before and after, and which became which. */
@ApplicationScoped
class Livelihoods implements StandardReport {
    private static final Keys KEYS =
            Keys.closed(String.join(", ", "s.sex", Base.COLUMN, "s.livelihoods_before", "s.livelihoods_after"), 4);
    private static final Label SEVERAL = new Label(
            "Den som har flera försörjningar räknas på varje rad i tabellen över försörjningskällor, som därför summerar till mer än helheten. I övergångarna och i grupperna räknas var och en en gång: den som har flera källor, eller källor ur flera grupper, står på en egen rad. Ingen källa antas vara den viktigaste.",
            "Who has several livelihoods counts in each line of the table of sources, which therefore sums to more than the whole. In the transitions and in the groups each counts once: those with several sources, or sources of several groups, have a line of their own. No source is taken to be the main one.");
    private static final Label SAME_PEOPLE = new Label(
            "Före och efter gäller samma deltaganden: avslutade i perioden, där båda är kända. Föräldrapenning och ålderspension räknas som ingen offentlig försörjning.",
            "Before and after are of the same participations: closed within the period, both known. Parental benefit and old-age pension count as no public livelihood.");

    private final Ran ran;
    private final CodeLists lists;
    private final Suppression suppression;

    Livelihoods(Ran ran, CodeLists lists, ReportSettings settings) {
        this.ran = ran;
        this.lists = lists;
        this.suppression = new Suppression(settings.suppressionLimit());
    }

    private record Group(Integer sex, String base, long before, long after, long n) {
        static Group read(ResultSet row) throws SQLException {
            return new Group(
                    row.getObject("sex", Integer.class),
                    Base.read(row),
                    row.getLong("livelihoods_before"),
                    row.getLong("livelihoods_after"),
                    row.getLong("n"));
        }

        boolean measured() {
            return base.equals(Base.MEASURED);
        }
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.LIVELIHOODS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        List<Group> groups = ran.groups(inquiry, territory, KEYS, Group::read);
        Sexes sexes =
                Sexes.of(lists.of(CodeList.SEX), groups.stream().map(Group::sex).toList());
        Codes codes = lists.of(CodeList.LIVELIHOOD)
                .met(groups.stream().filter(Group::measured).mapToLong(group -> group.before | group.after));
        Transitions grouped =
                new Transitions(sexes, LivelihoodGroups.lines(), bits -> LivelihoodGroups.of(codes, bits));
        Transitions single =
                new Transitions(sexes, LivelihoodGroups.sources(codes), bits -> LivelihoodGroups.source(codes, bits));
        Base base = new Base(sexes);
        for (Group group : groups) {
            base.add(group.n, group.sex, group.base);
            if (group.measured()) {
                grouped.add(group.n, group.sex, group.before, group.after);
                single.add(group.n, group.sex, group.before, group.after);
            }
        }
        List<Table> tables = new ArrayList<>();
        tables.addAll(grouped.beforeAndAfter(
                suppression,
                new Names("groups", label("Försörjning i grupper", "Livelihood in groups"), label("Grupp", "Group"))));
        tables.add(sources(codes, sexes, groups));
        tables.addAll(grouped.matrices(
                suppression,
                new Names(
                        "group-transitions",
                        label("Övergångar mellan grupper", "Transitions between groups"),
                        label("Före", "Before"))));
        tables.addAll(single.matrices(
                suppression,
                new Names(
                        "transitions",
                        label("Övergångar mellan försörjningskällor", "Transitions between sources of livelihood"),
                        label("Före", "Before"))));
        tables.add(base.table(suppression));
        return Preamble.document(
                kind().path(),
                label("Försörjning före och efter", "Livelihood before and after"),
                inquiry,
                territory,
                suppression.limit(),
                List.of(SAME_PEOPLE, SEVERAL),
                tables);
    }

    private Table sources(Codes codes, Sexes sexes, List<Group> groups) {
        List<Having> all = new ArrayList<>();
        for (Coded code : codes.all()) {
            Having having = new Having(code, sexes);
            groups.stream()
                    .filter(Group::measured)
                    .forEach(group -> having.add(group.n, group.sex, group.before, group.after));
            all.add(having.shown(suppression));
        }
        Names names = new Names(
                "sources", label("Försörjningskällor", "Sources of livelihood"), label("Försörjningskälla", "Source"));
        return Having.beforeAndAfter(names, all, Dimension.ALL, Wholes.CLOSED_MEASURED, List.of());
    }

    private static Label label(String sv, String en) {
        return new Label(sv, en);
    }
}
