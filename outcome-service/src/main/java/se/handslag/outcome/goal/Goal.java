package se.handslag.outcome.goal;

import java.time.Instant;
import java.util.UUID;

/**
 * A goal as it holds, or held.
 *
 * @param association whose goal it is: code
 * @param recordedAt reports as of an earlier moment do not know this version
 */
public record Goal(UUID id, int version, String association, NewGoal said, Instant recordedAt) {}
