package se.handslag.gateway.delivery.store;

import java.sql.SQLException;

/** The database refused or is away. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String DATA_FAULT = "22";
    private static final String CONSTRAINT_FAULT = "23";

    StoreException(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
    }

    /** True if the data was at fault, so that the same would fail again; false if trying again may help. */
    public boolean isFaultOfTheData() {
        String state = ((SQLException) getCause()).getSQLState();
        return state != null && (state.startsWith(DATA_FAULT) || state.startsWith(CONSTRAINT_FAULT));
    }
}
