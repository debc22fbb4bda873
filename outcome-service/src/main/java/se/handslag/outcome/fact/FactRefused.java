package se.handslag.outcome.fact;

import java.sql.SQLException;

/** The database does not take a fact. Says which rule was broken by its SQL state, never by quoting a value. */
class FactRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FactRefused(String table, SQLException cause) {
        super(table + " refused with SQL state " + cause.getSQLState(), cause);
    }
}
