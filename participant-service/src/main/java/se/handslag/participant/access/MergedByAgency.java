package se.handslag.participant.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;

/** The agency that let go of a participant by merging it goes on seeing that it did, and no more. */
final class MergedByAgency implements AccessRule<ParticipantCase> {
    @Override
    public Optional<Basis> grants(Caller caller, ParticipantCase resource) {
        return caller.agency()
                .filter(agency -> resource.letGoBy().filter(agency::equals).isPresent())
                .map(_ -> Basis.of("merged-by-agency"));
    }
}
