package se.handslag.outcome.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads rows. Reports are sums over facts, so there are no entities to map them to. */
@ApplicationScoped
public class Rows {
    private static final String SETTINGS = """
            select set_config('work_mem', '64MB', true), set_config('plan_cache_mode', 'force_custom_plan', true),
                   set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true),
                   set_config('parallel_setup_cost', '100', true), set_config('parallel_tuple_cost', '0.01', true)
            """;

    /** What it is taken to cost that a worker passes a row on. */
    private static final String COST_OF_A_ROW = "select set_config('parallel_tuple_cost', ?, true)";

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** What is made of one row. */
    @FunctionalInterface
    public interface Reader<T> {
        /** Called once per row, in order. */
        T read(ResultSet row) throws SQLException;
    }

    /**
     * All queries that follow in this transaction see the same moment, and are planned as reports are: for the very values
     * asked about, with room for their groups, from tables that lie in memory, by several workers as soon as it pays. Must come
     * before the first of them.
     */
    public void freeze() {
        try (Connection connection = database.getConnection();
                PreparedStatement snapshot =
                        connection.prepareStatement("set transaction isolation level repeatable read, read only");
                PreparedStatement settings = connection.prepareStatement(SETTINGS)) {
            snapshot.execute();
            settings.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("no snapshot: SQL state " + e.getSQLState(), e);
        }
    }

    /** Takes what is in one row. */
    @FunctionalInterface
    public interface Taker {
        /** Called once per row, in order. */
        void take(ResultSet row) throws SQLException;
    }

    /** All rows of a query. Parameters in order; instants are taken as UTC. */
    public <T> List<T> list(String sql, Reader<T> reader, Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)), parameters);
        return rows;
    }

    /** Hands over the rows of a query with named parameters, one by one. */
    public void each(Query query, Taker taker) {
        each(query.sql(), taker, query.parameters().toArray());
    }

    private void each(String sql, Taker taker, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, forDriver(connection, parameters[i]));
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    taker.take(result);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("query failed with SQL state " + e.getSQLState(), e);
        }
    }

    /** The same of a query that is a union: each of its branches is left to one worker, which needs not pass its rows on. */
    public <T> List<T> listByBranch(Query query, Reader<T> reader) {
        list(COST_OF_A_ROW, row -> true, "0.1");
        List<T> found = list(query, reader);
        list(COST_OF_A_ROW, row -> true, "0.01");
        return found;
    }

    /** All rows of a query with named parameters. */
    public <T> List<T> list(Query query, Reader<T> reader) {
        return list(query.sql(), reader, query.parameters().toArray());
    }

    private static Object forDriver(Connection connection, Object parameter) throws SQLException {
        return switch (parameter) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case String[] texts -> connection.createArrayOf("text", texts);
            case Integer[] numbers -> connection.createArrayOf("integer", numbers);
            case null, default -> parameter;
        };
    }
}
