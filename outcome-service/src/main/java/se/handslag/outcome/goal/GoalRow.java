package se.handslag.outcome.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A goal as a row to add. */
record GoalRow(
        UUID id,
        int version,
        Instant recordedAt,
        String recordedBy,
        String association,
        String scope,
        String scopeId,
        String titleSv,
        String titleEn,
        String measure,
        long target,
        Optional<String> definitionId,
        List<String> categories,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean dropped) {

    static GoalRow of(Goal goal, String client) {
        NewGoal said = goal.said();
        return new GoalRow(
                goal.id(),
                goal.version(),
                goal.recordedAt(),
                client,
                goal.association(),
                said.scope().kind().name(),
                said.scope().id(),
                said.title().sv(),
                said.title().en(),
                said.measure().name(),
                said.target(),
                said.definition(),
                said.categories(),
                said.period().from(),
                said.period().to(),
                said.dropped());
    }
}
