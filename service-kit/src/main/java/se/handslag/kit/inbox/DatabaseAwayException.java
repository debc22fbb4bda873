package se.handslag.kit.inbox;

/** The database is not there: no record is to blame, and the batch is tried again as a whole. */
final class DatabaseAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseAwayException(RuntimeException cause) {
        super(cause);
    }
}
