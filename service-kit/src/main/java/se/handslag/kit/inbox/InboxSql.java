package se.handslag.kit.inbox;

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

/** Statements on the inbox's own tables, in the running transaction. */
@ApplicationScoped
class InboxSql {
    private static final int PROBE_SECONDS = 2;

    /** Makes a value of the row at the cursor. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    InboxSql(DataSource database) {
        this.database = database;
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(reader.read(rows));
            }
            return values;
        } catch (SQLException e) {
            throw new InboxException(e);
        }
    }

    int update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new InboxException(e);
        }
    }

    /** Whether the database answers now. */
    boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PROBE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object[] parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value =
                    switch (parameters[i]) {
                        case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                        case String[] texts -> connection.createArrayOf("text", texts);
                        case UUID[] ids -> connection.createArrayOf("uuid", ids);
                        case null -> null;
                        default -> parameters[i];
                    };
            statement.setObject(i + 1, value);
        }
        return statement;
    }
}
