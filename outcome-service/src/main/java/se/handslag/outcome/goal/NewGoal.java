package se.handslag.outcome.goal;

import java.util.List;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.Period;

/**
 * What is aimed at.
 *
 * @param target percent, a number, or whole kronor, as the measure says
 * @param definition id of the definition of success, if the measure is of results
 * @param categories codes of the results that count, if it is
 * @param dropped true if it is aimed at no more
 */
public record NewGoal(
        GoalScope scope,
        Label title,
        Measure measure,
        long target,
        Optional<String> definition,
        List<String> categories,
        Period period,
        boolean dropped) {

    public NewGoal {
        categories = List.copyOf(categories);
    }
}
