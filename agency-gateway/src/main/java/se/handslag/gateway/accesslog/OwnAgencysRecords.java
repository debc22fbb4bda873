package se.handslag.gateway.accesslog;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;

/** An agency's data protection officer may see what that agency did. */
final class OwnAgencysRecords implements AccessRule<AccessQuestion> {
    @Override
    public Optional<Basis> grants(Caller caller, AccessQuestion question) {
        boolean own = caller.agency().filter(question.agency()::equals).isPresent();
        return own && caller.has(Role.DATA_PROTECTION_OFFICER)
                ? Optional.of(Basis.of("data-protection-officer"))
                : Optional.empty();
    }
}
