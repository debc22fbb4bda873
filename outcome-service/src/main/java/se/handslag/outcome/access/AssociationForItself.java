package se.handslag.outcome.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/** An administrator of the very association (samverkansadministratör). */
final class AssociationForItself implements AccessRule<Owned> {

    @Override
    public Optional<Basis> grants(Caller caller, Owned asked) {
        return caller.association()
                .filter(own -> caller.has(Role.ASSOCIATION_ADMIN))
                .filter(own -> asked.association().filter(own::equals).isPresent())
                .map(own -> Basis.of("association-for-itself"));
    }
}
