package se.handslag.intervention.queue;

/** Which waits to list. */
public enum QueueList {
    /** Those who wait or hold a place that they have not taken, whose turn it is first. */
    LIVE("live"),
    /** Those who have not answered an offer by its date. */
    OVERDUE("overdue"),
    /** Those who have left the queue too. */
    ALL("all");

    private final String name;

    QueueList(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
