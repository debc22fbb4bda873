package se.handslag.intervention.intervention.profile;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asked before an intervention joins a programme, so that this package need not know programmes. */
public interface ProgrammeMembers {
    /**
     * Codes of the associations that take part, which stay as they are until the transaction ends; empty if there is no
     * such programme.
     */
    Optional<Set<String>> holdMembers(UUID programmeId);
}
