package se.handslag.intervention.queue;

/** Where a wait is. */
public enum QueueState {
    /** Waits for a place. */
    WAITING,
    /** A place is offered and held until somebody answers or ends the wait; time alone ends neither. */
    OFFERED,
    /** The place is the person's; the participation has not started. */
    ACCEPTED,
    /** Waits no more. */
    ENDED;

    /** True if a place is kept for the person. */
    public boolean holdsPlace() {
        return this == OFFERED || this == ACCEPTED;
    }
}
