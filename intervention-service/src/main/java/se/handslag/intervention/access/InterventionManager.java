package se.handslag.intervention.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/** An intervention manager (insatsansvarig) of the very association; sees no personal data (R3.6). */
final class InterventionManager implements AccessRule<OfAssociation> {

    @Override
    public Optional<Basis> grants(Caller caller, OfAssociation resource) {
        return caller.association()
                .filter(own -> caller.has(Role.INTERVENTION_MANAGER))
                .filter(resource.association()::equals)
                .map(own -> Basis.of("intervention-manager"));
    }
}
