package se.handslag.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** The plans of what the service really asks, as PostgreSQL logs them by auto_explain. */
final class PlanLog {
    private static final String TEXT = "Query Text: ";
    private static final Pattern MARK = Pattern.compile("select '(### [^']*)'");
    private static final Pattern LIST = Pattern.compile("select .*\\b(hand_off|participant|worklist_tally)\\b.*");

    private final Path log;

    PlanLog(Path folder) {
        this.log = folder.resolve("postgresql/plans/plans.log");
    }

    /** From now on, in every session. */
    static void open(Connection asSuperuser) throws SQLException {
        try (var statement = asSuperuser.createStatement()) {
            statement.execute("alter system set auto_explain.log_analyze = on");
            statement.execute("alter system set auto_explain.log_buffers = on");
            statement.execute("alter system set auto_explain.log_min_duration = 0");
            statement.execute("select pg_reload_conf()");
        }
    }

    /** What follows in the log was asked for this. */
    static void mark(Connection asSuperuser, String what) throws SQLException {
        try (var statement = asSuperuser.createStatement()) {
            statement.execute("select '### " + what + "'");
        }
    }

    /** All of them under their marks; complete once the server has ended. */
    String plans() throws IOException {
        return plans(Files.readString(log));
    }

    static String plans(String text) {
        var plans = new StringBuilder();
        for (String entry : text.split("\\R(?=\\d{4}-)", -1)) {
            int start = entry.indexOf(TEXT);
            String asked = start < 0
                    ? ""
                    : entry.substring(start + TEXT.length()).lines().findFirst().orElse("");
            var mark = MARK.matcher(asked);
            if (mark.matches()) {
                plans.append('\n').append(mark.group(1)).append("\n\n");
            } else if (!plans.isEmpty()
                    && (LIST.matcher(asked).matches() || entry.contains("from participation_span"))) {
                plans.append(entry.substring(start).strip()).append("\n\n");
            }
        }
        return plans.toString();
    }
}
