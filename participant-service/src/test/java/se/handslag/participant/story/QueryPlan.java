package se.handslag.participant.story;

import java.sql.SQLException;
import javax.sql.DataSource;

/** How the database would answer a query if the tables were large. */
public final class QueryPlan {
    private QueryPlan() {}

    /**
     * The plan as text. The test's tables are small, where a scan is cheapest; what is asked is which index the query can
     * use.
     *
     * @param before statements that hold for this plan alone, such as {@code drop index …;} of another that is as good here
     */
    public static String of(DataSource database, String before, String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "begin; " + before + " set local enable_seqscan = off; set local enable_bitmapscan = off");
            var rows = statement.executeQuery("explain " + query);
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            statement.execute("rollback");
            return plan.toString();
        }
    }
}
