package se.handslag.participant.plan.act;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.participant.access.ParticipantCase;

/**
 * Who answers for a step.
 *
 * @param unit of the agency; empty if none does in particular
 */
public record StepOwner(String agency, Optional<UUID> unit) {

    /** Whether it is the caller's own to do (R3.6): of the own unit, or of none where no other works with the participant. */
    public boolean is(Caller caller, ParticipantCase participant) {
        boolean ours = caller.agency().filter(agency::equals).isPresent();
        return ours && (unit.isPresent() ? caller.worksFor(unit) : !participant.isInAnotherUnitOf(caller));
    }
}
