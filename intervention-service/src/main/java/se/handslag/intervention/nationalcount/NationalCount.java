package se.handslag.intervention.nationalcount;

import java.util.Optional;
import java.util.UUID;

/**
 * One intervention in one year, for the national follow-up (R6.8).
 *
 * @param women who started
 * @param men who started
 * @param unknown of whom nobody knows the sex: those who are only counted, and those whose sex was deleted
 * @param plannedParticipants empty if nobody has told of any
 */
public record NationalCount(
        UUID interventionId,
        String name,
        String direction,
        Optional<String> preciseDirection,
        String measurementMethod,
        boolean esfFunded,
        long women,
        long men,
        long unknown,
        Optional<Integer> plannedParticipants,
        Money own,
        Money esf) {

    /** All that started or were counted. */
    public long participants() {
        return women + men + unknown;
    }

    /**
     * In whole kronor; empty where nobody has told of any.
     *
     * @param budget planned
     * @param actual used so far
     */
    public record Money(Optional<Long> budget, Optional<Long> actual) {}
}
