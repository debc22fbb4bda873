package se.handslag.participant.watch;

import java.util.List;
import java.util.UUID;

/** What is still owed of a participant after closing; the feature that owns follow-ups implements it. */
public interface Duties {
    /** The follow-ups that are booked and not done. */
    List<FollowUpDuty> followUpsOf(UUID participantId);
}
