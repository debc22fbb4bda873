package se.handslag.participant.handoff.worklist;

import java.util.Map;
import se.handslag.participant.handoff.clock.HandOffState;

/**
 * How long an agency's lists are.
 *
 * @param toUs open ones by state; a state without any is left out
 */
record HandOffCounts(Map<HandOffState, Long> toUs, Map<HandOffState, Long> fromUs, long overdue, long withoutNextStep) {
    HandOffCounts {
        toUs = Map.copyOf(toUs);
        fromUs = Map.copyOf(fromUs);
    }

    long waiting() {
        return toUs.getOrDefault(HandOffState.WAITLISTED, 0L) + fromUs.getOrDefault(HandOffState.WAITLISTED, 0L);
    }

    static long sum(Map<HandOffState, Long> states) {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }
}
