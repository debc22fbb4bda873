package se.handslag.outcome.sql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Reads what the driver has no single call for. */
public final class Columns {

    private Columns() {}

    /** A column of type {@code text[]}; empty if it is null. */
    public static Set<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? Set.of() : Set.of((String[]) array.getArray());
    }
}
