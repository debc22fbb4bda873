package se.handslag.outcome.goal;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** A goal as it holds. */
@UseCase
public class ReadGoal {
    private final Goals goals;

    ReadGoal(Goals goals) {
        this.goals = goals;
    }

    /** Its newest version; empty if there is none. */
    public Optional<Goal> read(UUID id) {
        return goals.find(id);
    }
}
