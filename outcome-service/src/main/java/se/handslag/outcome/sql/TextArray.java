package se.handslag.outcome.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Reads columns of type {@code text[]}. */
public final class TextArray {

    private TextArray() {}

    /** The texts; none if the column is null. */
    public static Set<String> read(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? Set.of() : Set.of((String[]) array.getArray());
    }

    /** The texts in their order; none if the column is null. */
    public static List<String> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
