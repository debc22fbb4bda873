package se.handslag.kit.inbox;

import java.sql.SQLException;

/** The inbox's own tables could not be read or written. */
final class InboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InboxException(SQLException cause) {
        super("inbox: SQL state " + cause.getSQLState(), cause);
    }
}
