package se.handslag.intervention.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of files until they are worked through, many at a time. In the running transaction. */
@ApplicationScoped
public class ImportRows {
    private static final String KEEP = """
        insert into import_row (import_id, row_number, reference, content)
        select ?, number, reference, content::jsonb
          from unnest(?::int[], ?::text[], ?::text[]) as row (number, reference, content)
         order by number
        on conflict do nothing returning row_number
        """;
    private static final String NEXT = """
        select row_number, content from import_row where import_id = ? and row_number > ? order by row_number limit ?
        """;
    private final DataSource database;
    private final ObjectMapper json;

    ImportRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps rows; those that are not in the answer have a reference that an earlier row of the file has. */
    public Set<Integer> keep(UUID importId, List<StoredRow> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, importId);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "int4", rows.stream().map(StoredRow::number).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            rows.stream()
                                    .map(it -> it.row().externalReference())
                                    .toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "text", rows.stream().map(this::write).toArray()));
            Set<Integer> kept = new HashSet<>();
            try (ResultSet result = insert.executeQuery()) {
                while (result.next()) {
                    kept.add(result.getInt(1));
                }
            }
            return kept;
        } catch (SQLException e) {
            throw new IllegalStateException("rows cannot be kept", e);
        }
    }

    /** The rows after this one, in their order. */
    public List<StoredRow> next(UUID importId, int after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setObject(1, importId);
            select.setInt(2, after);
            select.setInt(3, limit);
            List<StoredRow> rows = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(new StoredRow(result.getInt(1), read(result.getString(2))));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("rows cannot be read", e);
        }
    }

    /** Forgets what is kept of a file, but for its errors. */
    public void forget(UUID importId) {
        for (String table : List.of("import_row", "import_claim")) {
            try (Connection connection = database.getConnection();
                    PreparedStatement delete =
                            connection.prepareStatement("delete from " + table + " where import_id = ?")) {
                delete.setObject(1, importId);
                delete.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("rows cannot be forgotten", e);
            }
        }
    }

    private String write(StoredRow row) {
        try {
            return json.writeValueAsString(row.row());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row cannot be written", e);
        }
    }

    private ImportRow read(String content) {
        try {
            return json.readValue(content, ImportRow.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept row cannot be read", e);
        }
    }
}
