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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.handslag.local.servers.ProjectRoot;

/** Every worklist and its counts with a country's participants, for a large agency, a small one and a coordinator. */
final class WorklistBench {
    private static final Duration LIMIT = Duration.ofMillis(50);
    private static final int WARM_UP = 2000;
    private static final String TRIVIAL = "hand-off-codes/decline-reasons";
    private static final String AGENCY_ROLES = "\"caseworker\",\"manager\"";

    private final PrintStream out;
    private final int requests;
    private final int participants;
    private final Path folder = ProjectRoot.find().resolve("deploy/bench/target/worklists");
    private final Map<String, String> plans = new LinkedHashMap<>();

    WorklistBench(PrintStream out, int requests, int participants) {
        this.out = out;
        this.requests = requests;
        this.participants = participants;
    }

    /** Whether every list is within the limit. */
    boolean run() throws Exception {
        empty(folder);
        var key = new TokenKey();
        List<Row> rows;
        try (var service = new BenchService("participant-service", folder, key)) {
            out.println("Loading " + participants + " participants");
            try (Connection database = service.postgres().connect(service.database())) {
                new Load(out, "worklists.sql", participants).run(database);
            }
            rows = measure(service, key);
        }
        tellPlans();
        return isShown(rows);
    }

    private List<Row> measure(BenchService service, TokenKey key) throws Exception {
        Map<String, Reader> readers = readers(service, key);
        Reader some = readers.values().iterator().next();
        some.measure(TRIVIAL, WARM_UP);
        Latencies trivial = some.measure(TRIVIAL, requests);
        out.println("\n" + Row.head());
        out.println(new Row("anybody", TRIVIAL, "", 0, trivial).line(trivial));
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Reader> reader : readers.entrySet()) {
            for (Question question : questions(reader.getKey(), service)) {
                rows.addAll(measure(reader.getKey(), reader.getValue(), question, trivial));
            }
        }
        out.println(new Row("anybody", TRIVIAL, "again", 0, some.measure(TRIVIAL, requests)).line(trivial));
        explain(service, readers);
        return rows;
    }

    private boolean isShown(List<Row> rows) {
        List<Row> slow =
                rows.stream().filter(row -> row.p95().compareTo(LIMIT) >= 0).toList();
        out.println(
                slow.isEmpty()
                        ? "\nEvery p95 is under " + LIMIT.toMillis() + " ms."
                        : "\n" + slow.size() + " of " + rows.size() + " have a p95 over " + LIMIT.toMillis() + " ms.");
        return slow.isEmpty();
    }

    private static Map<String, Reader> readers(BenchService service, TokenKey key) throws GeneralSecurityException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Map<String, Reader> readers = new LinkedHashMap<>();
        for (String agency : List.of("af", "kommun-17")) {
            String token = key.sign("caseworker-7", "agency", agency, AGENCY_ROLES);
            readers.put(agency, new Reader(http, service.api(), token));
        }
        String token = key.sign("coordinator-1", "association", "forbund-17", "\"coordinator\"");
        readers.put("forbund-17", new Reader(http, service.api(), token));
        return readers;
    }

    private static List<Question> questions(String who, BenchService service) throws SQLException {
        if (who.startsWith("forbund")) {
            return Question.ofCoordinator();
        }
        try (Connection database = service.postgres().connect(service.database());
                var query = database.prepareStatement(
                        "select receiving_unit_id, municipality from hand_off where receiving_agency = ?"
                                + " and ended_at is null and receiving_unit_id is not null order by id limit 1")) {
            query.setString(1, who);
            var row = query.executeQuery();
            row.next();
            return Question.ofAgency(row.getString(1), row.getString(2));
        }
    }

    private List<Row> measure(String who, Reader reader, Question question, Latencies trivial) throws Exception {
        List<String> places = question.paged() ? reader.along(question.path()) : List.of(question.path());
        var pages = new LinkedHashMap<String, String>();
        pages.put(places.getLast(), "deep");
        pages.put(places.get(places.size() / 2), "middle");
        pages.put(places.getFirst(), "first");
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, String> page : pages.reversed().entrySet()) {
            int found = reader.read(page.getKey()).path("items").size();
            reader.measure(page.getKey(), Math.max(requests / 10, 10));
            var row = new Row(
                    who,
                    question.path().replaceFirst("unit=[-0-9a-f]+", "unit=…"),
                    page.getValue(),
                    found,
                    reader.measure(page.getKey(), requests));
            out.println(row.line(trivial));
            rows.add(row);
            plans.put(who + " " + page.getValue() + " " + question.path(), page.getKey());
        }
        return rows;
    }

    /** Asks everything once more, with the server telling how it finds it. */
    private void explain(BenchService service, Map<String, Reader> readers) throws Exception {
        try (Connection database = service.postgres().connect(service.database())) {
            PlanLog.open(database);
            for (Map.Entry<String, String> asked : plans.entrySet()) {
                Reader reader =
                        readers.get(asked.getKey().substring(0, asked.getKey().indexOf(' ')));
                PlanLog.mark(database, asked.getKey());
                reader.read(asked.getValue());
            }
        }
    }

    private void tellPlans() throws IOException {
        String text = new PlanLog(folder).plans();
        Path file = folder.resolve("plans.txt");
        Files.writeString(file, text);
        out.println(text);
        out.println("These plans are in " + file);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
