package se.handslag.participant.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;

/** The agency that answers for the participant sees them: within it, whoever works with them (R3.6). */
final class ResponsibleAgency implements AccessRule<ParticipantCase> {
    @Override
    public Optional<Basis> grants(Caller caller, ParticipantCase resource) {
        return caller.agency()
                .filter(agency ->
                        resource.responsibleAgency().filter(agency::equals).isPresent())
                .filter(_ -> caller.worksFor(resource.unit()))
                .map(_ -> Basis.of("responsible-agency"));
    }
}
