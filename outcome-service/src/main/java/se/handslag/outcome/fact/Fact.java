package se.handslag.outcome.fact;

import java.util.Optional;
import java.util.UUID;

/** A row to add: its components are named as the columns of its table, in camel case. */
interface Fact {
    /** Name of the table. */
    String table();

    /** The participation that it is about. */
    default Optional<UUID> participation() {
        return Optional.empty();
    }

    /** The participant who goes on as another from now on. */
    default Optional<UUID> mergedParticipant() {
        return Optional.empty();
    }

    /** The intervention that it announces. */
    default Optional<UUID> announcedIntervention() {
        return Optional.empty();
    }

    /** Code of the association that it announces, or that has the intervention. */
    default Optional<String> announcedAssociation() {
        return Optional.empty();
    }
}
