package se.handslag.kit.outbox;

import java.sql.SQLException;

/** The outbox could not be written, so the transaction cannot commit. */
final class OutboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutboxException(SQLException cause) {
        super("outbox: SQL state " + cause.getSQLState(), cause);
    }
}
