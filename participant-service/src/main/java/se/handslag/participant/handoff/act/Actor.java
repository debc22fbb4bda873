package se.handslag.participant.handoff.act;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/**
 * Who acts on a hand-off.
 *
 * @param unit the caseworker's own; empty for the agency's system
 * @param forWholeAgency the agency's system and a manager answer for every unit, a caseworker for the own one
 */
public record Actor(String agency, Optional<UUID> unit, boolean forWholeAgency) {

    /** The caller of a request; 403 if the token names no agency. */
    public static Actor of(Caller caller) {
        return new Actor(caller.requireAgency(), caller.unit(), caller.unit().isEmpty() || caller.has(Role.MANAGER));
    }

    /** The agency's own system. */
    public static Actor system(String agency) {
        return new Actor(agency, Optional.empty(), true);
    }

    /** The same without the unit, which tells where the participant is (R4.3). */
    public Actor withoutUnit() {
        return new Actor(agency, Optional.empty(), forWholeAgency);
    }

    /** Whether what is addressed to this unit, or to the agency as a whole, is theirs to answer. */
    public boolean answersFor(Optional<UUID> addressed) {
        return forWholeAgency || addressed.isEmpty() || addressed.equals(unit);
    }
}
