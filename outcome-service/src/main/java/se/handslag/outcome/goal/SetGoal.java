package se.handslag.outcome.goal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.id.Ids;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.access.Owned;
import se.handslag.outcome.access.StatementAccess;
import se.handslag.outcome.counting.Category;
import se.handslag.outcome.definition.SuccessDefinitions;

/** An association says what it aims at: with an intervention, with a programme it takes part in, or in all. */
@UseCase
public class SetGoal {
    private final Goals goals;
    private final SuccessDefinitions definitions;
    private final Clock clock;

    SetGoal(Goals goals, SuccessDefinitions definitions, Clock clock) {
        this.goals = goals;
        this.definitions = definitions;
        this.clock = clock;
    }

    /**
     * Sets it.
     *
     * @param former the goal that this is the next version of; a new one if empty
     */
    public GoalResult set(Caller caller, Optional<UUID> former, NewGoal asked, IfMatch ifMatch) {
        Optional<Goal> held = former.flatMap(goals::hold);
        if (former.isPresent() && held.isEmpty()) {
            return new GoalResult.UnknownGoal();
        }
        String association = held.map(Goal::association).or(caller::association).orElse("");
        if (StatementAccess.RULES
                .decide(caller, new Owned(Optional.of(association)))
                .isEmpty()) {
            return new GoalResult.NotPermitted();
        }
        held.ifPresent(goal -> ifMatch.check(goal.version()));
        if (held.isPresent() && !held.get().said().scope().equals(asked.scope())) {
            return new GoalResult.AnotherScope();
        }
        Set<String> owners = goals.ownersOf(asked.scope());
        if (owners.isEmpty()) {
            return new GoalResult.UnknownScope();
        }
        if (!owners.contains(association)) {
            return new GoalResult.NotPermitted();
        }
        Instant now = clock.instant();
        if (!resultsAreKnown(asked, now)) {
            return new GoalResult.UnknownResult();
        }
        Goal goal = new Goal(
                held.map(Goal::id).orElseGet(Ids::next),
                held.map(it -> it.version() + 1).orElse(1),
                association,
                asked,
                now);
        goals.add(goal, caller.client());
        return new GoalResult.Set(goal);
    }

    private boolean resultsAreKnown(NewGoal asked, Instant now) {
        return asked.definition().isEmpty()
                || asked.definition()
                        .flatMap(id -> definitions.find(id, now))
                        .map(found -> found.categories().stream()
                                .map(Category::code)
                                .collect(Collectors.toSet())
                                .containsAll(asked.categories()))
                        .orElse(false);
    }
}
