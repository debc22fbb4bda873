package se.handslag.intervention.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/** An administrator (samverkansadministratör) of the very association. */
final class AssociationAdmin implements AccessRule<OfAssociation> {

    @Override
    public Optional<Basis> grants(Caller caller, OfAssociation resource) {
        return caller.association()
                .filter(own -> caller.has(Role.ASSOCIATION_ADMIN))
                .filter(resource.association()::equals)
                .map(own -> Basis.of("association-admin"));
    }
}
