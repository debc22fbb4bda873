package se.handslag.participant.plan.owned;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.participant.access.ParticipantCase;

/**
 * An open step of somebody's plan, as the agency that answers for it has it on its list.
 *
 * @param unit of the owner; empty if none in particular
 */
record OwnedStep(UUID id, UUID participantId, String owner, Optional<UUID> unit, String kind, LocalDate dueOn) {

    /** Whether it is the caller's own to do (R3.6): of the own unit, or of none where no other works with the participant. */
    boolean isOf(Caller caller, ParticipantCase participant) {
        boolean ours = caller.agency().filter(owner::equals).isPresent();
        return ours && (unit.isPresent() ? caller.worksFor(unit) : !participant.isInAnotherUnitOf(caller));
    }

    boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
