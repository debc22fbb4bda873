package se.handslag.intervention.participation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asked before a person's participation starts, and told after it has: whoever keeps the intervention's places (R5.4). */
public interface PlaceKeeper {
    /**
     * Why the person cannot start now; from here on nobody else takes the place until the transaction ends.
     *
     * @param person every id that the person has had
     */
    Optional<InRegistrationRefusal> refusal(UUID interventionId, Set<UUID> person);

    /** The person has started: any wait for this intervention ends. */
    void started(Participation participation, Set<UUID> person);
}
