package se.handslag.outcome.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Adds many rows in one statement: PostgreSQL turns a JSON array into rows itself, whatever their columns are. Components of
 * the records are named as the columns, in camel case.
 */
@ApplicationScoped
public class RowWriter {
    private static final JsonMapper ROWS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final DataSource database;

    RowWriter(DataSource database) {
        this.database = database;
    }

    /** Within the caller's transaction.
     *
     * @throws RowsRefused if the database does not take one of them
     */
    public void add(String table, List<?> added) {
        String insert = "insert into %1$s select * from jsonb_populate_recordset(null::%1$s, cast(? as jsonb))"
                .formatted(table);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, ROWS.writeValueAsString(added));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new RowsRefused(table, e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row is not JSON", e);
        }
    }
}
