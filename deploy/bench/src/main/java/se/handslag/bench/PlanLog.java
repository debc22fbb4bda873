package se.handslag.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The plans of what the service really asks, as PostgreSQL logs them by auto_explain. */
final class PlanLog {
    private final Path log;

    PlanLog(Path folder) {
        this.log = folder.resolve("postgresql/plans/plans.log");
    }

    /** From now on, in every session. */
    void open(Connection asSuperuser) throws SQLException {
        try (var statement = asSuperuser.createStatement()) {
            statement.execute("alter system set auto_explain.log_analyze = on");
            statement.execute("alter system set auto_explain.log_buffers = on");
            statement.execute("alter system set auto_explain.log_min_duration = 0");
            statement.execute("select pg_reload_conf()");
        }
    }

    long end() throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }

    /** The plans logged after this place. */
    String since(long place) throws IOException {
        byte[] all = Files.readAllBytes(log);
        return plans(new String(all, (int) place, all.length - (int) place, StandardCharsets.UTF_8));
    }

    /** Of the statements that read, without the log's own words. */
    static String plans(String text) {
        return Arrays.stream(text.split("\\R(?=\\d{4}-)", -1))
                .filter(entry -> entry.contains("plan:") && entry.contains("Query Text: select"))
                .map(entry -> entry.substring(entry.indexOf("Query Text:")).strip())
                .collect(Collectors.joining("\n\n"));
    }
}
