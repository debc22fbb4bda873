package se.handslag.kit.outbox;

/** The broker does not answer; the rows stay where they are. */
final class BrokerAwayException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokerAwayException(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
