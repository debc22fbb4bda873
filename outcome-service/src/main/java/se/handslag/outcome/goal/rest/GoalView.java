package se.handslag.outcome.goal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.outcome.goal.Goal;
import se.handslag.outcome.goal.GoalScope;
import se.handslag.outcome.goal.Measure;
import se.handslag.outcome.goal.NewGoal;

/** A goal as it holds; {@code target} is percent, a number, or whole kronor, as the measure says. */
public record GoalView(
        @Schema(examples = "0198f3a4-5b6c-7d8e-9f01-23456789abce")
        UUID id,

        @Schema(examples = "1") int version,
        @Schema(examples = "kalmar-lan") String association,
        @Schema(examples = "PROGRAMME") GoalScope.Kind scope,

        @Schema(examples = "0198f3a4-5b6c-7d8e-9f01-23456789abcd")
        String scopeId,

        @Schema(examples = "60 % i någon sysselsättning") String titleSv,

        @Schema(examples = "60 per cent in some occupation") String titleEn,

        @Schema(examples = "RESULT_PERCENT") Measure measure,
        @Schema(examples = "60") long target,
        @Schema(examples = "kalmar-sysselsattning") Optional<String> definition,
        @Schema(examples = "[\"OCCUPATION\"]") List<String> categories,
        @Schema(examples = "2017-09-01") LocalDate from,
        @Schema(examples = "2020-11-30") LocalDate to,
        boolean dropped,
        @Schema(examples = "2026-11-22T08:15:30Z") Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static GoalView of(Goal goal, URI self) {
        NewGoal said = goal.said();
        return new GoalView(
                goal.id(),
                goal.version(),
                goal.association(),
                said.scope().kind(),
                said.scope().id(),
                said.title().sv(),
                said.title().en(),
                said.measure(),
                said.target(),
                said.definition(),
                said.categories(),
                said.period().from(),
                said.period().to(),
                said.dropped(),
                goal.recordedAt(),
                Links.self(self));
    }
}
