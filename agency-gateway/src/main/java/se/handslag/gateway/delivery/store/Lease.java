package se.handslag.gateway.delivery.store;

/**
 * What an instance knows of a partition it delivers.
 *
 * @param seenTo records before this offset were decided before: they are a replay
 * @param run counts the replays
 */
public record Lease(int partition, long seenTo, int run) {
    /** True if this was decided before, and is read again because somebody reset the group. */
    public boolean replays(long offset) {
        return offset < seenTo;
    }
}
