package se.handslag.kit.access;

/** There is no record of this access, so there is no data either. */
public class AccessNotRecorded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccessNotRecorded(Throwable cause) {
        super("no record, no data", cause);
    }
}
