package se.handslag.participant.responsibility;

import java.util.Optional;
import java.util.UUID;

/** What follows when another unit of the responsible agency works with a participant, in the same transaction (R3.6). */
public interface UnitEffect {
    /** Follows; the participant is locked, and the unit has changed. */
    void afterAssignment(UUID participantId, Optional<UUID> unit);
}
