package se.handslag.kit.event;

/** A record on a topic that keeps no contract. The message never repeats the payload. */
public final class BrokenEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenEvent(String message) {
        super(message);
    }
}
