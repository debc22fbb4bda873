package se.handslag.outcome.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.outcome.document.Cell;
import se.handslag.outcome.document.Document;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.plain.Mistake;
import se.handslag.outcome.plain.PlainService;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territories;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.standard.StandardReports.Kind;
import se.handslag.outcome.story.Story;

/** What holds of every report, whatever has happened in a year. */
final class ReportInvariants {
    private static final List<Class<? extends StandardReport>> REPORTS = List.of(
            Results.class,
            Occupations.class,
            Livelihoods.class,
            ExitReasons.class,
            Durations.class,
            Backgrounds.class,
            Persons.class);

    private final Year year;
    private final PlainService service;
    private final Story story = new Story();
    private final List<UUID> interventions;
    private Map<Kind, Document> reports;

    private ReportInvariants(Year year, Mistake mistake) {
        this.year = year;
        this.service = new PlainService(mistake);
        this.interventions = year.tell(story);
        service.tell(story.events());
        this.reports = take(new Scope.Nation());
    }

    /** Fails with the name of the first that does not hold. */
    static void hold(Year year, Mistake mistake) {
        var invariants = new ReportInvariants(year, mistake);
        invariants.ofCounts();
        invariants.reports = invariants.take(invariants.association());
        invariants.ofCounts();
        invariants.ofPlaces();
        invariants.ofTime();
    }

    private Scope association() {
        return new Scope.OfAssociation(story.association());
    }

    private Map<Kind, Document> take(Scope scope) {
        return take(service, scope);
    }

    /** Every report of the year. */
    static Map<Kind, Document> take(PlainService service, Scope scope) {
        Map<Kind, Document> taken = new EnumMap<>(Kind.class);
        Territory territory =
                service.get(Territories.class).find(scope, Year.AS_OF).orElseThrow();
        for (Class<? extends StandardReport> one : REPORTS) {
            StandardReport report = service.get(one);
            taken.put(report.kind(), report.of(new Inquiry(scope, Year.PERIOD, Year.AS_OF), territory));
        }
        return taken;
    }

    private void ofCounts() {
        long ran = year.ran().count();
        long anonymous = year.ran().filter(Life::anonymous).count();
        assertEquals(ran, at(Kind.RESULTS, "results", "ALL", "count"), "participations");
        assertEquals(ran, at(Kind.PERSONS, "participations", "ALL", "count"), "participations");
        assertEquals(anonymous, at(Kind.PERSONS, "participations", "ANONYMOUS", "count"), "anonymous");
        assertEquals(
                ran - anonymous, at(Kind.BACKGROUNDS, "education", "ALL", "count"), "participations of known persons");
        for (String sex : year.ran().map(Life::sex).distinct().toList()) {
            long expected = year.ran().filter(life -> life.sex().equals(sex)).count();
            assertEquals(expected, at(Kind.RESULTS, "results", "ALL", "count-" + sex), "sums over sex");
        }
        assertEquals(year.persons(), at(Kind.PERSONS, "persons", "ALL", "count"), "persons");
        assertTrue(at(Kind.PERSONS, "persons", "ALL", "count") <= ran, "persons");
        ofClosed();
    }

    private void ofClosed() {
        long closed = year.closed().count();
        assertEquals(closed, at(Kind.RESULTS, "results", "CLOSED", "count"), "closed");
        assertEquals(closed, at(Kind.EXIT_REASONS, "exit-reasons", "ALL", "count"), "closed");
        assertEquals(closed, at(Kind.EXIT_REASONS, places(), "ALL", "closed"), "closed");
        assertEquals(closed, at(Kind.DURATIONS, "bands", "ALL", "count"), "closed");
        for (Kind kind : List.of(Kind.OCCUPATIONS, Kind.LIVELIHOODS)) {
            assertEquals(closed, at(kind, "base", "ALL", "count"), "closed");
            assertEquals(
                    year.closed().filter(Life::anonymous).count(), at(kind, "base", "ANONYMOUS", "count"), "anonymous");
            assertEquals(year.lost().count(), at(kind, "base", "LOST", "count"), "before is after and lost");
            assertEquals(
                    at(kind, "base", "KNOWN_BEFORE", "count"),
                    year.measured().count() + year.lost().count(),
                    "before is after and lost");
        }
        for (String occasion : List.of("before", "after")) {
            long occupied =
                    sum(Kind.OCCUPATIONS, "occupations", occasion, List.of("WORK_OR_STUDY", "JOBSEEKER", "OTHER"));
            assertEquals(year.measured().count(), occupied, "measured");
            long living = sum(Kind.LIVELIHOODS, "groups", occasion, rows(Kind.LIVELIHOODS, "groups"));
            assertEquals(year.measured().count(), living, "measured");
        }
        assertEquals(year.measured().count(), at(Kind.LIVELIHOODS, "transitions", "ALL", "ALL"), "measured");
        for (Kind kind : List.of(Kind.OCCUPATIONS, Kind.LIVELIHOODS)) {
            assertEquals(year.measured().count(), at(kind, places(), "ALL", "known"), "measured");
            assertEquals(year.measured().count(), inPlaces(kind, "known"), "sums over places");
        }
        for (Kind kind : List.of(Kind.OCCUPATIONS, Kind.LIVELIHOODS, Kind.EXIT_REASONS, Kind.DURATIONS)) {
            assertEquals(closed, inPlaces(kind, "closed"), "sums over places");
        }
        assertEquals(year.ran().count(), inPlaces(Kind.BACKGROUNDS, "participations"), "sums over places");
        assertEquals(
                cells(Kind.DURATIONS, "averages", "ALL"), cells(Kind.DURATIONS, places(), "ALL"), "means over places");
    }

    private long inPlaces(Kind kind, String column) {
        List<String> parts =
                rows(kind, places()).stream().filter(row -> !row.equals("ALL")).toList();
        return sum(kind, places(), column, parts);
    }

    /** A nation tells its counties apart. */
    private String places() {
        return reports.get(Kind.RESULTS).table("counties").isPresent() ? "counties" : "municipalities";
    }

    private void ofPlaces() {
        for (String code : year.ran().map(this::municipality).distinct().toList()) {
            long expected =
                    year.ran().filter(life -> municipality(life).equals(code)).count();
            assertEquals(expected, there(Kind.RESULTS, "municipalities", code), "sums over municipalities");
        }
        for (int i = 0; i < interventions.size(); i++) {
            int number = i;
            long expected =
                    year.ran().filter(life -> life.intervention() == number).count();
            assertEquals(
                    expected,
                    there(Kind.RESULTS, "interventions", interventions.get(i).toString()),
                    "sums over interventions");
        }
    }

    /** Participations of a place; 0 if it has no line. */
    private long there(Kind kind, String table, String row) {
        return rows(kind, table).contains(row) ? at(kind, table, row, "participations") : 0;
    }

    /** R6.3 */
    private void ofTime() {
        int told = story.events().size();
        Year.later(story, interventions.getFirst());
        service.tell(story.events().subList(told, story.events().size()));
        same("the same as of then");
        service.rebuild();
        same("the same after a rebuild");
    }

    private void same(String what) {
        Map<Kind, Document> now = take(association());
        reports.forEach((kind, then) -> then.tables()
                .forEach(table -> assertEquals(Optional.of(table), now.get(kind).table(table.id()), what)));
        assertEquals(reports, now, what);
    }

    private String municipality(Life life) {
        return Year.MUNICIPALITIES.get(life.intervention());
    }

    private long sum(Kind kind, String table, String column, List<String> rows) {
        return rows.stream().mapToLong(row -> at(kind, table, row, column)).sum();
    }

    private List<String> rows(Kind kind, String table) {
        return table(kind, table).rows().stream().map(row -> row.name()).toList();
    }

    private Table table(Kind kind, String table) {
        return reports.get(kind).table(table).orElseThrow();
    }

    private long at(Kind kind, String name, String row, String column) {
        Table table = table(kind, name);
        int place = table.columns().stream().map(one -> one.name()).toList().indexOf(column);
        return switch (cells(kind, name, row).get(place)) {
            case Cell.Counted count -> count.number().orElseThrow();
            case Cell.Portion portion -> portion.part().number().orElseThrow();
            default -> throw new AssertionError(column + " of " + name + " is no count");
        };
    }

    private List<Cell> cells(Kind kind, String name, String row) {
        return table(kind, name).rows().stream()
                .filter(one -> one.name().equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no " + row))
                .cells();
    }
}
