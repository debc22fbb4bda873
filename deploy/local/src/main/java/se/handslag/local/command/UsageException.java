package se.handslag.local.command;

/** The command line, or the state of this machine, does not allow what was asked; the message is for the person. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
