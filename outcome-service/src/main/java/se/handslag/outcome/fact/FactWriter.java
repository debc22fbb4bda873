package se.handslag.outcome.fact;

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

/** Adds many facts in one statement: PostgreSQL turns a JSON array into rows itself, whatever their columns are. */
@ApplicationScoped
class FactWriter {
    private static final JsonMapper ROWS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final DataSource database;

    FactWriter(DataSource database) {
        this.database = database;
    }

    /** Within the caller's transaction. */
    void add(String table, List<Fact> facts) {
        String insert = "insert into %1$s select * from jsonb_populate_recordset(null::%1$s, cast(? as jsonb))"
                .formatted(table);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, ROWS.writeValueAsString(facts));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new FactRefused(table, e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact is not JSON", e);
        }
    }
}
