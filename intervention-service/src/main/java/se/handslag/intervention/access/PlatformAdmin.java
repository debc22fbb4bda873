package se.handslag.intervention.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/** The platform's own people set up any association. */
final class PlatformAdmin implements AccessRule<OfAssociation> {

    @Override
    public Optional<Basis> grants(Caller caller, OfAssociation resource) {
        return caller.has(Role.PLATFORM_ADMIN) ? Optional.of(Basis.of("platform-admin")) : Optional.empty();
    }
}
