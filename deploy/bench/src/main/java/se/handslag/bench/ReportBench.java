package se.handslag.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.handslag.local.servers.ProjectRoot;

/** Every standard report with a country's participations, and how fast the projection they are counted in is made anew. */
final class ReportBench {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration MATRIX_LIMIT = Duration.ofSeconds(2);
    private static final int EVENTS_A_SECOND = 5_000;
    private static final int WARM_UP = 5;
    private static final String TRIVIAL = "reports/exit-reasons?association=forbund-0&from=2014-01-01&to=2014-01-31";
    private static final String MATRIX = "livelihoods";
    private static final List<String> REPORTS =
            List.of("results", "occupations", MATRIX, "exit-reasons", "durations", "backgrounds", "persons");
    private static final List<String> SCOPES = List.of(
            "nation=true",
            "county=01",
            "association=forbund-0",
            "programme=01920000-0000-7000-8000-000000000000",
            "intervention=01930000-0000-7000-8000-000000000000");
    private static final Map<String, String> PERIODS = Map.of(
            "all", "from=2015-01-01&to=2026-12-31",
            "year", "from=2019-01-01&to=2019-12-31&asOf=2020-02-01T00:00:00Z");

    private final PrintStream out;
    private final int requests;
    private final int participations;
    private final Path folder = ProjectRoot.find().resolve("deploy/bench/target/reports");
    private final Map<String, String> asked = new LinkedHashMap<>();

    ReportBench(PrintStream out, int requests, int participations) {
        this.out = out;
        this.requests = requests;
        this.participations = participations;
    }

    /** Whether every report and the rebuild keep their promise. */
    boolean run() throws Exception {
        empty();
        var key = new TokenKey();
        boolean fast;
        boolean kept;
        try (var service = new BenchService("outcome-service", folder, key)) {
            out.println("Loading " + participations + " participations");
            try (Connection database = service.postgres().connect(service.database())) {
                new Load(out, "reports.sql", participations).run(database);
            }
            fast = rebuild(service);
            kept = measure(service, key);
        }
        String plans = new PlanLog(folder).plans();
        Path file = folder.resolve("plans.txt");
        Files.writeString(file, plans);
        out.println(plans + "\nThese plans are in " + file);
        return fast && kept;
    }

    /** The service finds facts and no projection, and makes it before it answers. */
    private boolean rebuild(BenchService service) throws IOException, SQLException {
        double seconds = service.restart().toMillis() / 1000.0;
        try (Connection database = service.postgres().connect(service.database());
                var statement = database.createStatement()) {
            statement.execute("vacuum (analyze) participation_span");
            var row =
                    statement.executeQuery("select (select count(*) from start_fact) + (select count(*) from end_fact),"
                            + " (select count(*) from participation_span),"
                            + " pg_size_pretty(pg_total_relation_size('participation_span'))");
            row.next();
            double rate = row.getLong(1) / seconds;
            out.printf(
                    "%nProjection made anew, start of the service included: %d events in %.1f s, %.0f a second"
                            + " (%d rows, %s)%n",
                    row.getLong(1), seconds, rate, row.getLong(2), row.getString(3));
            return rate >= EVENTS_A_SECOND;
        }
    }

    private boolean measure(BenchService service, TokenKey key) throws Exception {
        Reader reader = reader(service, key);
        reader.measure(TRIVIAL, WARM_UP);
        Latencies trivial = reader.measure(TRIVIAL, requests);
        out.println("\n" + Row.head());
        out.println(new Row("anybody", "a report of nobody", "", 0, trivial).line(trivial));
        List<String> slow = new ArrayList<>();
        for (String scope : SCOPES) {
            for (String report : REPORTS) {
                for (String period : List.of("all", "year")) {
                    String path = "reports/" + report + "?" + scope + "&" + PERIODS.get(period);
                    String what = scope.substring(0, scope.indexOf('='));
                    int tables = reader.read(path).path("tables").size();
                    reader.measure(path, WARM_UP);
                    var row = new Row(what, report, period, tables, reader.measure(path, requests));
                    out.println(row.line(trivial));
                    asked.put(what + " " + report + " " + period, path);
                    if (row.p95().compareTo(report.equals(MATRIX) ? MATRIX_LIMIT : LIMIT) >= 0) {
                        slow.add(what + " " + report + " " + period);
                    }
                }
            }
        }
        out.println(slow.isEmpty() ? "\nEvery p95 is within its limit." : "\nToo slow at p95: " + slow);
        explain(service, reader);
        return slow.isEmpty();
    }

    private static Reader reader(BenchService service, TokenKey key) throws GeneralSecurityException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Reader(http, service.api(), key.sign("reader-1", "association", "forbund-0", "\"report-reader\""));
    }

    /** Asks everything once more, with the server telling how it finds it. */
    private void explain(BenchService service, Reader reader) throws Exception {
        try (Connection database = service.postgres().connect(service.database())) {
            PlanLog.open(database);
            for (Map.Entry<String, String> one : asked.entrySet()) {
                PlanLog.mark(database, one.getKey());
                reader.read(one.getValue());
            }
        }
    }

    private void empty() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
