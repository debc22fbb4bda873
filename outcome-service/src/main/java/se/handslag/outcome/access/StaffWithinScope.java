package se.handslag.outcome.access;

import java.util.Optional;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.Basis;
import se.handslag.kit.caller.Caller;
import se.handslag.outcome.scope.Territory;

/** The staff of an association read the reports of every scope that it is part of: a programme, its county, the nation. */
final class StaffWithinScope implements AccessRule<Territory> {
    @Override
    public Optional<Basis> grants(Caller caller, Territory asked) {
        return caller.association()
                .filter(asked.associations()::contains)
                .filter(own -> WideScopes.open(caller, asked))
                .map(own -> Basis.of("staff-within-scope"));
    }
}
