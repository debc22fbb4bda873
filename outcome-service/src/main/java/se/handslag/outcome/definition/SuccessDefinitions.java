package se.handslag.outcome.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import se.handslag.kit.rest.PageRequest;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.sql.RowWriter;
import se.handslag.outcome.sql.Rows;

/** The definitions of success, which are data (R6.4). */
@ApplicationScoped
public class SuccessDefinitions {
    /** Closed to work or study, then registered as jobseekers, then the rest. */
    public static final String NATIONAL_HEADLINE = "national-headline";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS = """
            select id, version, title_sv, title_en, text_sv, text_en, categories, association,
                   nullif(in_force_from, '-infinity') as in_force_from
            from success_definition
            """;
    private static final String IN_FORCE =
            COLUMNS + " where id = ? and in_force_from <= ? order by version desc limit 1";
    private static final String LATEST = COLUMNS + " where id = ? order by version desc limit 1";

    /** The list's query, by the primary key. */
    static final String PAGE = COLUMNS + " where (id, version) > (?, ?) order by id, version limit ? offset ?";

    private final Rows rows;
    private final RowWriter writer;

    SuccessDefinitions(Rows rows, RowWriter writer) {
        this.rows = rows;
        this.writer = writer;
    }

    /** The version that was in force at that moment, so that a report of then stays as it was. */
    public SuccessDefinition inForce(String id, Instant at) {
        return find(id, at).orElseThrow(() -> new IllegalStateException("no definition " + id));
    }

    /** The same; empty if there was none. */
    public Optional<SuccessDefinition> find(String id, Instant at) {
        return rows.list(IN_FORCE, SuccessDefinitions::known, id, at).stream()
                .findFirst()
                .map(KnownDefinition::definition);
    }

    Optional<KnownDefinition> latest(String id) {
        return rows.list(LATEST, SuccessDefinitions::known, id).stream().findFirst();
    }

    List<KnownDefinition> page(PageRequest page) {
        String id = page.cursor().map(cursor -> cursor.string(0)).orElse("");
        int version =
                page.cursor().map(cursor -> Math.toIntExact(cursor.number(1))).orElse(0);
        return rows.list(PAGE, SuccessDefinitions::known, id, version, page.fetch(), page.offset());
    }

    /** Makes others who say something about the same id wait, so that versions are counted one by one. */
    void hold(String id) {
        rows.list(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) as held",
                row -> true,
                "success-definition:" + id);
    }

    void add(KnownDefinition known, Instant at, String client) {
        writer.add("success_definition", List.of(DefinitionRow.of(known, at, client)));
    }

    private static KnownDefinition known(ResultSet row) throws SQLException {
        List<CategoryJson> categories = categories(row.getString("categories"));
        SuccessDefinition definition = new SuccessDefinition(
                row.getString("id"),
                row.getInt("version"),
                new Label(row.getString("title_sv"), row.getString("title_en")),
                new Label(row.getString("text_sv"), row.getString("text_en")),
                categories.stream().map(CategoryJson::category).toList());
        return new KnownDefinition(
                definition,
                Optional.ofNullable(row.getString("association")),
                Optional.ofNullable(row.getObject("in_force_from", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static List<CategoryJson> categories(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition's categories cannot be read", e);
        }
    }
}
