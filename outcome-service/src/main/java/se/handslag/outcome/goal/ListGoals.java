package se.handslag.outcome.goal;

import java.util.List;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The goals of an association as they hold, oldest first; dropped ones too. */
@UseCase
public class ListGoals {
    private final Goals goals;

    ListGoals(Goals goals) {
        this.goals = goals;
    }

    /** At most {@link PageRequest#fetch()}. */
    public List<Goal> list(String association, PageRequest page) {
        return goals.page(association, page);
    }
}
