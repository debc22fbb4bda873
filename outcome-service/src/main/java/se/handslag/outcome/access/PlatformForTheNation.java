package se.handslag.outcome.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/** The platform's own people keep what holds for everybody, and leave what is an association's to it. */
final class PlatformForTheNation implements AccessRule<Owned> {

    @Override
    public Optional<Basis> grants(Caller caller, Owned asked) {
        return caller.has(Role.PLATFORM_ADMIN) && asked.association().isEmpty()
                ? Optional.of(Basis.of("platform-for-the-nation"))
                : Optional.empty();
    }
}
