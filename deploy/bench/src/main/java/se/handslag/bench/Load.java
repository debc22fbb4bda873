package se.handslag.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Fills the database by a script of steps, each begun by a line {@code -- step: what it does}. */
final class Load {
    private static final String MARK = "-- step: ";

    private final PrintStream out;
    private final String name;
    private final int participants;

    Load(PrintStream out, String name, int participants) {
        this.out = out;
        this.name = name;
        this.participants = participants;
    }

    void run(Connection database) throws SQLException, IOException {
        for (String step : steps(script(name))) {
            int end = step.indexOf('\n');
            long start = System.nanoTime();
            try (Statement statement = database.createStatement()) {
                statement.execute(step.substring(end).replace(":participants", Integer.toString(participants)));
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            out.printf("  %-60s %6.1f s%n", step.substring(0, end), took.toMillis() / 1000.0);
        }
    }

    static List<String> steps(String script) {
        List<String> steps = new ArrayList<>(List.of(script.split(MARK, -1)));
        steps.removeFirst();
        return steps;
    }

    private static String script(String name) throws IOException {
        try (InputStream file = Load.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
