package se.handslag.intervention.queue;

import java.util.Optional;

/**
 * The places of an intervention and its queue.
 *
 * @param places empty if there is no limit
 * @param running persons who take part; the anonymous have no end and take no place
 * @param waiting without an offer
 * @param offered without an answer
 * @param accepted not started
 * @param overdue of those offered: not answered by the date
 */
public record PlaceCount(
        Optional<Integer> places, long running, long waiting, long offered, long accepted, long overdue) {

    /** Places that somebody has or is promised. */
    public long taken() {
        return running + offered + accepted;
    }

    /** Places that nobody has and nobody is promised; empty if there is no limit. */
    public Optional<Long> free() {
        return places.map(there -> there - taken());
    }

    /** False if there is a limit and it is reached. */
    public boolean hasFree() {
        return free().filter(left -> left <= 0).isEmpty();
    }
}
