package se.handslag.outcome.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.outcome.scope.Territory;

/** An agency reads the reports of every scope in which it carries out an intervention. */
final class AgencyWithinScope implements AccessRule<Territory> {
    @Override
    public Optional<Basis> grants(Caller caller, Territory asked) {
        return caller.agency()
                .filter(asked.carriers()::contains)
                .filter(own -> WideScopes.open(caller, asked))
                .map(own -> Basis.of("agency-within-scope"));
    }
}
