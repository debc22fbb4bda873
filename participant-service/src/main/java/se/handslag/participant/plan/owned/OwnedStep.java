package se.handslag.participant.plan.owned;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.participant.access.ParticipantCase;
import se.handslag.participant.plan.act.StepOwner;

/**
 * An open step of somebody's plan, as the agency that answers for it has it on its list.
 *
 * @param unit of the owner; empty if none in particular
 */
record OwnedStep(UUID id, UUID participantId, String owner, Optional<UUID> unit, String kind, LocalDate dueOn) {

    boolean isOf(Caller caller, ParticipantCase participant) {
        return new StepOwner(owner, unit).is(caller, participant);
    }

    boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
