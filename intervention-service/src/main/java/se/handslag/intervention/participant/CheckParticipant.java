package se.handslag.intervention.participant;

import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** Asks the view anew whether it knows a participant that somebody answers for. */
@UseCase
class CheckParticipant {
    private final KnownParticipants participants;

    CheckParticipant(KnownParticipants participants) {
        this.participants = participants;
    }

    /** True if it is known and open. */
    public boolean open(UUID id) {
        return participants.containsOpen(id);
    }
}
