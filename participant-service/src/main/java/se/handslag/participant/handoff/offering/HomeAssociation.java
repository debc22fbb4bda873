package se.handslag.participant.handoff.offering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.handslag.participant.directory.KnownGroups;
import se.handslag.participant.responsibility.Participant;

/** The association of the municipality where a participant lives; none of the anonymous, whose municipality is not kept. */
@ApplicationScoped
class HomeAssociation {
    private final KnownGroups groups;

    HomeAssociation(KnownGroups groups) {
        this.groups = groups;
    }

    Optional<String> of(Participant participant) {
        return participant.municipality().flatMap(groups::association);
    }
}
