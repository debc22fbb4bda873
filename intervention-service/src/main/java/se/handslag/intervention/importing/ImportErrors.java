package se.handslag.intervention.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.PageRequest;

/** Why rows were not registered. In the running transaction. */
@ApplicationScoped
public class ImportErrors {
    private static final String KEEP =
            "insert into import_error (import_id, row_number, number, problem, place, detail) values (?, ?, ?, ?, ?,"
                    + " ?)";
    private static final String PAGE = """
        select row_number, number, problem, place, detail from import_error
         where import_id = ? and (row_number, number) > (?, ?) order by row_number, number limit ? offset ?
        """;
    private final DataSource database;

    ImportErrors(DataSource database) {
        this.database = database;
    }

    /** Keeps the errors of rows, by the rows' numbers. */
    public void keep(UUID importId, Map<Integer, List<RowError>> errors) {
        if (errors.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (Map.Entry<Integer, List<RowError>> row : errors.entrySet()) {
                for (int number = 0; number < row.getValue().size(); number++) {
                    RowError error = row.getValue().get(number);
                    insert.setObject(1, importId);
                    insert.setInt(2, row.getKey());
                    insert.setInt(3, number);
                    insert.setString(4, error.problem());
                    insert.setString(5, error.place());
                    insert.setString(6, error.detail());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("errors cannot be kept", e);
        }
    }

    /** A page in the order of the file, with one row more if there is a next page. */
    List<NumberedError> page(UUID importId, PageRequest page) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setObject(1, importId);
            select.setInt(
                    2,
                    page.cursor()
                            .map((Cursor it) -> Math.toIntExact(it.number(0)))
                            .orElse(0));
            select.setInt(
                    3,
                    page.cursor()
                            .map((Cursor it) -> Math.toIntExact(it.number(1)))
                            .orElse(0));
            select.setInt(4, page.fetch());
            select.setInt(5, page.offset());
            List<NumberedError> errors = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    errors.add(new NumberedError(
                            row.getInt(1),
                            row.getInt(2),
                            new RowError(row.getString(3), row.getString(4), row.getString(5))));
                }
            }
            return errors;
        } catch (SQLException e) {
            throw new IllegalStateException("errors cannot be read", e);
        }
    }
}
