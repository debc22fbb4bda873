package se.handslag.outcome.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/** An intervention manager (insatsansvarig) of the association, who sees no person (R3.6). */
final class InterventionManagerOfAssociation implements AccessRule<AnswersTo> {

    @Override
    public Optional<Basis> grants(Caller caller, AnswersTo asked) {
        return caller.association()
                .filter(own -> caller.has(Role.INTERVENTION_MANAGER) && !asked.aboutPerson())
                .filter(asked.association()::equals)
                .map(own -> Basis.of("intervention-manager-of-association"));
    }
}
