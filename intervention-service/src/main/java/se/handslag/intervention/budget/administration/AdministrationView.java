package se.handslag.intervention.budget.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * An association's own costs in a calendar year.
 *
 * @param revision how often it was told; 0 if never
 * @param recordedAt when the system learned it, UTC; absent if never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdministrationView(
        String association,
        int year,
        Long budgetKronor,
        Long actualKronor,
        int revision,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static AdministrationView of(AdministrationBudget budget, UriInfo uri) {
        AdministrationKey key = budget.key();
        return new AdministrationView(
                key.association(),
                key.year(),
                budget.budgetKronor().orElse(null),
                budget.actualKronor().orElse(null),
                key.revision(),
                budget.recording().map(Recording::recordedAt).orElse(null),
                Links.self(Links.to(uri, "associations", key.association(), "administration-budgets", key.year())));
    }
}
