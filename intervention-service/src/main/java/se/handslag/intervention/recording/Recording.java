package se.handslag.intervention.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import se.handslag.kit.caller.Caller;

/**
 * When the system learned a fact, and from whom. Kept beside the day on which the fact was true, because a figure
 * depends on when it was taken out (R6.3).
 *
 * @param recordedAt UTC, microseconds
 * @param recordedBy the OIDC client that sent it, never a person's name
 */
@Embeddable
public record Recording(
        @Column(name = "recorded_at", updatable = false) Instant recordedAt,
        @Column(name = "recorded_by", updatable = false) String recordedBy) {

    /** Recorded at this moment for this caller. */
    public static Recording now(Clock clock, Caller caller) {
        return new Recording(clock.instant(), caller.client());
    }
}
