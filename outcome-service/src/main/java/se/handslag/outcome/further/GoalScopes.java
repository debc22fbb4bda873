package se.handslag.outcome.further;

import java.util.Optional;
import se.handslag.outcome.goal.GoalScope;
import se.handslag.outcome.scope.Scope;

/** Which goals are a scope's own. */
final class GoalScopes {

    private GoalScopes() {}

    /** The nation and counties have none. */
    static Optional<GoalScope> of(Scope scope) {
        return switch (scope) {
            case Scope.Nation none -> Optional.empty();
            case Scope.County none -> Optional.empty();
            case Scope.OfAssociation one -> Optional.of(new GoalScope(GoalScope.Kind.ASSOCIATION, one.code()));
            case Scope.Programme one ->
                Optional.of(new GoalScope(GoalScope.Kind.PROGRAMME, one.id().toString()));
            case Scope.OfIntervention one ->
                Optional.of(new GoalScope(GoalScope.Kind.INTERVENTION, one.id().toString()));
        };
    }
}
