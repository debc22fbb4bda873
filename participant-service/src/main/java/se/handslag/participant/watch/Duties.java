package se.handslag.participant.watch;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What closing and follow-up know of a participant; the feature that owns them implements it. */
public interface Duties {
    /** The follow-ups that are booked and not done. */
    List<FollowUpDuty> followUpsOf(UUID participantId);

    /** The ended participations whose outcome is recorded. */
    Set<UUID> participationsWithOutcome(UUID participantId);
}
