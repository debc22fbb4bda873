package se.handslag.participant.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;

/** The agency that closed a participant goes on seeing that it did, until another agency answers for the person. */
final class ClosedByAgency implements AccessRule<ParticipantCase> {
    @Override
    public Optional<Basis> grants(Caller caller, ParticipantCase resource) {
        return caller.agency()
                .filter(agency -> resource.closing()
                        .filter(closing -> closing.agency().equals(agency))
                        .isPresent())
                .filter(_ -> caller.worksFor(resource.unit()))
                .map(_ -> Basis.of("closed-by-agency"));
    }
}
