package se.handslag.outcome.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.sql.Rows;

/** The definitions of success, which are data (R6.4). */
@ApplicationScoped
public class SuccessDefinitions {
    /** Closed to work or study, then registered as jobseekers, then the rest. */
    public static final String NATIONAL_HEADLINE = "national-headline";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String IN_FORCE = """
            select id, version, title_sv, title_en, text_sv, text_en, categories
            from success_definition
            where id = ? and in_force_from <= ?
            order by version desc limit 1
            """;

    private final Rows rows;

    SuccessDefinitions(Rows rows) {
        this.rows = rows;
    }

    /** The version that was in force at that moment, so that a report of then stays as it was. */
    public SuccessDefinition inForce(String id, Instant at) {
        return rows.list(IN_FORCE, SuccessDefinitions::definition, id, at).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no definition " + id));
    }

    private static SuccessDefinition definition(ResultSet row) throws SQLException {
        List<CategoryJson> categories = categories(row.getString("categories"));
        return new SuccessDefinition(
                row.getString("id"),
                row.getInt("version"),
                new Label(row.getString("title_sv"), row.getString("title_en")),
                new Label(row.getString("text_sv"), row.getString("text_en")),
                categories.stream().map(CategoryJson::category).toList());
    }

    private static List<CategoryJson> categories(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition's categories cannot be read", e);
        }
    }
}
