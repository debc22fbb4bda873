package se.handslag.participant.identity;

import java.util.Set;
import java.util.UUID;

/**
 * What must be gone, in the same transaction, when protected identity arrives (R4.3). A feature that holds something of
 * a person implements it: name, number, address, unit, municipality, free text. It deletes; hiding is not enough.
 */
public interface ProtectionEffect {
    /** Deletes what is held of one person, who is these participants: the present one and those merged into it. */
    void strip(Set<UUID> participantIds);
}
