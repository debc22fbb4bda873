package se.handslag.participant.handoff.act;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;
import se.handslag.participant.responsibility.Participant;

/**
 * Who acts on a hand-off.
 *
 * @param unit the caller's own; empty if the token names none
 * @param forWholeAgency a manager, and the agency's system, which has that role, answer for every unit, a caseworker for
 *     the own one
 */
public record Actor(String agency, Optional<UUID> unit, boolean forWholeAgency) {

    /** The caller of a request; 403 if the token names no agency. */
    public static Actor of(Caller caller) {
        return new Actor(caller.requireAgency(), caller.unit(), caller.has(Role.MANAGER));
    }

    /** The agency's own system. */
    public static Actor system(String agency) {
        return new Actor(agency, Optional.empty(), true);
    }

    /** The same, for the unit that works with the participant; the own, if none does. Of the anonymous none is kept (R4.3). */
    public Actor forUnitOf(Participant participant) {
        Optional<UUID> giving = participant.isAnonymous()
                ? Optional.empty()
                : participant.responsibleUnit().or(this::unit);
        return new Actor(agency, giving, forWholeAgency);
    }

    /** Whether what is addressed to this unit, or to the agency as a whole, is theirs to answer. */
    public boolean answersFor(Optional<UUID> addressed) {
        return forWholeAgency || addressed.isEmpty() || addressed.equals(unit);
    }
}
