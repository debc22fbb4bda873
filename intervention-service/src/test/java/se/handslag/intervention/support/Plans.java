package se.handslag.intervention.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** How PostgreSQL would run a statement when its tables have grown. */
@ApplicationScoped
public class Plans {
    private static final Pattern PARAMETER = Pattern.compile("\\?");
    private final DataSource database;

    Plans(DataSource database) {
        this.database = database;
    }

    /** The plan without looking at the parameters' values; a scan of a whole table only if there is no other way. */
    public String of(String sql) {
        int[] number = {0};
        String numbered = PARAMETER.matcher(sql).replaceAll(found -> Matcher.quoteReplacement("$" + ++number[0]));
        String nulls = String.join(", ", Collections.nCopies(number[0], "null"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = off");
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare wanted as " + numbered);
            return rows(statement, "explain (costs off) execute wanted (" + nulls + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String rows(Statement statement, String explain) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = statement.executeQuery(explain)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        } finally {
            statement.execute("deallocate wanted");
            statement.execute("reset all");
        }
        return plan.toString();
    }
}
