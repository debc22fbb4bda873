package se.handslag.intervention.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/** An administrator (samverkansadministratör) of one of the associations. */
final class AdminOfOneOfThem implements AccessRule<OfAssociations> {

    @Override
    public Optional<Basis> grants(Caller caller, OfAssociations resource) {
        return caller.association()
                .filter(own -> caller.has(Role.ASSOCIATION_ADMIN))
                .filter(resource.associations()::contains)
                .map(own -> Basis.of("admin-of-one-of-the-associations"));
    }
}
