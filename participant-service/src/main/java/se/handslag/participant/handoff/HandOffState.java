package se.handslag.participant.handoff;

/** Where a hand-off stands. There is no "expired": silence ends nothing (R2.4). */
public enum HandOffState {
    /** Sent; the receiver has not answered. */
    OFFERED(true),
    /** The receiver will take over and has planned a first contact; the giver is still responsible (R2.2). */
    ACCEPTED(true),
    /** First contact is recorded and responsibility has moved. */
    TAKEN_OVER(false),
    /** The receiver said no, with a reason (R2.6). */
    DECLINED(false),
    /** The giver took it back, or the consent it rested on was withdrawn. */
    RECALLED(false);

    private final boolean open;

    HandOffState(boolean open) {
        this.open = open;
    }

    /** Whether somebody still has to act on it. */
    public boolean isOpen() {
        return open;
    }
}
