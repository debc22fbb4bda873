package se.handslag.intervention.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A budget as it holds.
 *
 * @param revision how often it was told; 0 if never
 * @param recordedAt when the system learned it, UTC; absent if never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetView(
        UUID interventionId,
        int year,
        BudgetType type,
        Integer plannedParticipants,
        Long budgetKronor,
        Long actualKronor,
        int revision,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static BudgetView of(Budget budget, UriInfo uri) {
        BudgetKey key = budget.key();
        return new BudgetView(
                key.interventionId(),
                key.year(),
                key.type(),
                budget.amounts().plannedParticipants(),
                budget.amounts().budgetKronor(),
                budget.amounts().actualKronor(),
                budget.revision(),
                budget.recording().map(Recording::recordedAt).orElse(null),
                Links.self(Links.to(
                        uri,
                        "interventions",
                        key.interventionId(),
                        "budgets",
                        key.year(),
                        key.type().path())));
    }
}
