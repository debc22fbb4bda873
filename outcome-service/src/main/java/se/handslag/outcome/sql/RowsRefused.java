package se.handslag.outcome.sql;

import java.sql.SQLException;

/** The database does not take a row. Says which rule was broken by its SQL state, never by quoting a value. */
public class RowsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Of the table. */
    public RowsRefused(String table, SQLException cause) {
        super(table + " refused with SQL state " + cause.getSQLState(), cause);
    }
}
