package se.handslag.participant.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;

/** Whoever is to ask a closed participant how it goes sees whom to ask, until the last answer is noted (R2.14). */
final class OwesFollowUp implements AccessRule<ParticipantCase> {
    @Override
    public Optional<Basis> grants(Caller caller, ParticipantCase resource) {
        return caller.agency()
                .filter(agency -> resource.closing()
                        .filter(closing -> closing.agency().equals(agency) && closing.followUpOwed())
                        .isPresent())
                .filter(_ -> caller.worksFor(resource.unit()))
                .map(_ -> Basis.of("owes-follow-up"));
    }
}
