package se.handslag.outcome.access;

import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.Role;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territory;

/** County and nation tell of others' interventions too: they are open to report readers only. */
final class WideScopes {
    private WideScopes() {}

    static boolean open(Caller caller, Territory asked) {
        return switch (asked.scope()) {
            case Scope.Nation wide -> caller.has(Role.REPORT_READER);
            case Scope.County wide -> caller.has(Role.REPORT_READER);
            case Scope.OfAssociation own -> true;
            case Scope.Programme own -> true;
            case Scope.OfIntervention own -> true;
        };
    }
}
