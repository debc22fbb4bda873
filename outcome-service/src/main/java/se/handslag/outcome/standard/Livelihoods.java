package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.PlaceNames;
import se.handslag.outcome.scope.ReportSettings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.Frames.Columns;
import se.handslag.outcome.standard.Frames.Framed;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.standard.Transitions.Bits;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

/** What people lived on before and after, and which became which. */
@ApplicationScoped
class Livelihoods implements StandardReport {
    private static final Columns COLUMNS =
            new Columns(String.join(", ", Standing.COLUMN, "s.livelihoods_before", "s.livelihoods_after"), 3);
    private static final Label SEVERAL = new Label(
            "Den som har flera försörjningar räknas på varje rad i tabellen över försörjningskällor, som därför summerar till mer än helheten. I övergångarna och i grupperna räknas var och en en gång: den som har flera källor, eller källor ur flera grupper, står på en egen rad. Ingen källa antas vara den viktigaste.",
            "Who has several livelihoods counts in each line of the table of sources, which therefore sums to more than the whole. In the transitions and in the groups each counts once: those with several sources, or sources of several groups, have a line of their own. No source is taken to be the main one.");
    private static final Label SAME_PEOPLE = new Label(
            "Före och efter gäller samma deltaganden: avslutade i perioden, där båda är kända. Föräldrapenning och ålderspension räknas som ingen offentlig försörjning.",
            "Before and after are of the same participations: closed within the period, both known. Parental benefit and old-age pension count as no public livelihood.");

    private final Frames frames;
    private final CodeLists lists;
    private final PlaceNames names;
    private final ReportSettings settings;

    Livelihoods(Frames frames, CodeLists lists, PlaceNames names, ReportSettings settings) {
        this.frames = frames;
        this.lists = lists;
        this.names = names;
        this.settings = settings;
    }

    private record Group(Standing standing, long before, long after) {
        private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

        static Group read(ResultSet row) throws SQLException {
            return new Group(Standing.read(row), row.getLong("livelihoods_before"), row.getLong("livelihoods_after"));
        }

        /** Sets of bits are far from random: of half a million rows most would share the few hashes that a record gives. */
        @Override
        public int hashCode() {
            return Long.hashCode((before * SPREAD + after) * SPREAD) * 31 + standing.hashCode();
        }
    }

    @Override
    public StandardReports.Kind kind() {
        return StandardReports.Kind.LIVELIHOODS;
    }

    @Override
    public Document of(Inquiry inquiry, Territory territory) {
        Framed<Group> ended = frames.ended(inquiry, territory, COLUMNS, Group::read);
        Told standing = Standing.tell(ended.people(), Group::standing);
        Population<Group> measured = Standing.measured(ended.people(), standing, Group::standing);
        Codes codes = lists.of(CodeList.LIVELIHOOD)
                .met(measured.seen().stream().mapToLong(group -> group.before | group.after));
        Bits<Group> bits = new Bits<>(Group::before, Group::after);
        Transitions grouped = Transitions.byGroup(ended, measured, codes, bits);
        Transitions single = grouped.bySource(measured, codes, bits);
        single.shown().at(Dimension.ALL, Dimension.ALL, Dimension.ALL);
        List<Table> tables = new ArrayList<>();
        tables.addAll(grouped.beforeAndAfter(
                new Names("groups", label("Försörjning i grupper", "Livelihood in groups"), label("Grupp", "Group"))));
        tables.add(sources(codes, measured, single, bits));
        tables.addAll(grouped.matrices(new Names(
                "group-transitions",
                label("Övergångar mellan grupper", "Transitions between groups"),
                label("Före", "Before"))));
        tables.addAll(single.matrices(new Names(
                "transitions",
                label("Övergångar mellan försörjningskällor", "Transitions between sources of livelihood"),
                label("Före", "Before"))));
        tables.add(Standing.table(ended.sexes(), standing));
        tables.addAll(Places.tables(
                territory,
                names.all(),
                new LivelihoodsOfPlaces(grouped.used()),
                LivelihoodsOfPlaces.counts(standing, grouped.shown())));
        return Preamble.document(
                kind().path(),
                label("Försörjning före och efter", "Livelihood before and after"),
                inquiry,
                territory,
                settings.suppressionLimit(),
                List.of(SAME_PEOPLE, SEVERAL),
                tables);
    }

    private static Table sources(Codes codes, Population<Group> measured, Transitions single, Bits<Group> bits) {
        List<Having> all = codes.all().stream()
                .map(code -> single.having(code, measured, bits, one -> LivelihoodGroups.source(codes, one)))
                .toList();
        Names names = new Names(
                "sources", label("Försörjningskällor", "Sources of livelihood"), label("Försörjningskälla", "Source"));
        return Having.beforeAndAfter(names, all, Wholes.CLOSED_MEASURED, List.of());
    }

    private static Label label(String sv, String en) {
        return new Label(sv, en);
    }
}
