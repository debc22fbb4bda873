package se.handslag.participant.closing.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.handslag.participant.watch.Duties;
import se.handslag.participant.watch.FollowUpDuty;

/** A follow-up whose day has come is watched until it is done (R2.14). */
@ApplicationScoped
class WatchedFollowUps implements Duties {
    private final FollowUps followUps;

    WatchedFollowUps(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<FollowUpDuty> followUpsOf(UUID participantId) {
        return followUps.dueOf(participantId).stream()
                .map(owed -> new FollowUpDuty(owed.id(), owed.ownerAgency(), owed.dueOn()))
                .toList();
    }
}
